import type { Period } from "#app/domain/calendar/period.ts";
import type { ApiAmount } from "#app/domain/imports/api-figure.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

export type ApiGuideParts = {
  /** Such as https://headlines.council.example */
  server: string;
  /** Null if there are no metrics. */
  example: { slug: string; period: Period; sent: ApiAmount } | null;
  operations: readonly { method: string; path: string; summary: string; description: string }[];
  problems: readonly (readonly [number, string])[];
};

export function ApiGuide({ server, example, operations, problems }: ApiGuideParts) {
  const { api } = words;
  return (
    <div className="api-guide">
      <p className="how">{api.lead}</p>
      {example && (
        <TitledSection id="example" title={api.example}>
          <p className="govuk-body">{api.exampleLead}</p>
          <pre>
            <code id="curl">{curlOf(server, example)}</code>
          </pre>
          <p className="how">{api.again}</p>
        </TitledSection>
      )}
      <Operations operations={operations} />
      <Figures />
      <TitledSection id="problems" title={api.problems}>
        <p className="govuk-body">{api.problemsLead}</p>
        <table className="figures">
          <TableHead columns={[api.status, api.meaning]} />
          <tbody>
            {problems.map(([status, title]) => (
              <tr key={status} id={`problem-${status}`}>
                <th scope="row">{status}</th>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TitledSection>
    </div>
  );
}

function Operations({ operations }: Pick<ApiGuideParts, "operations">) {
  return (
    <TitledSection id="operations" title={words.api.operations}>
      <dl className="operations">
        {operations.map(({ method, path, summary, description }) => (
          <div key={method + path}>
            <dt>
              <code>
                {method.toUpperCase()} {path}
              </code>
            </dt>
            <dd>
              <b>{summary}.</b> {description}
            </dd>
          </div>
        ))}
      </dl>
    </TitledSection>
  );
}

function Figures() {
  const { api } = words;
  return (
    <TitledSection id="figure" title={api.figure}>
      <dl className="operations">
        {Object.entries(api.examples).map(([form, json]) => (
          <div key={form}>
            <dt>
              <code>{json}</code>
            </dt>
            <dd>{api.forms[form as keyof typeof api.examples]}</dd>
          </div>
        ))}
      </dl>
      <ul className="govuk-list govuk-list--bullet">
        {api.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </TitledSection>
  );
}

function curlOf(
  server: string,
  { slug, period, sent }: NonNullable<ApiGuideParts["example"]>,
): string {
  return [
    `curl -X PUT '${server}/api/metrics/${slug}/figures/${period}'`,
    `-H "Authorization: Bearer $TOKEN"`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify(sent)}'`,
  ].join(" \\\n  ");
}
