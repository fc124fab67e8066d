import type { Period } from "#app/domain/calendar/period.ts";
import type { ApiAmount } from "#app/domain/imports/api-figure.ts";
import { words } from "#app/words/words.ts";

export type ApiGuideParts = {
  /** Where the product answers: https://headlines.council.example */
  server: string;
  /** A figure that can be sent; null while there is no metric. */
  example: { slug: string; period: Period; sent: ApiAmount } | null;
  operations: readonly { method: string; path: string; summary: string; description: string }[];
  problems: readonly (readonly [number, string])[];
};

/** How another system uses the API: an example that works, what can be done, and what can be wrong. */
export function ApiGuide({ server, example, operations, problems }: ApiGuideParts) {
  const { api } = words;
  return (
    <div className="api-guide">
      <p className="how">{api.lead}</p>
      {example && (
        <section aria-labelledby="example">
          <h2 className="section-title" id="example">
            {api.example}
          </h2>
          <p className="govuk-body">{api.exampleLead}</p>
          <pre>
            <code id="curl">{curlOf(server, example)}</code>
          </pre>
          <p className="how">{api.again}</p>
        </section>
      )}
      <Operations operations={operations} />
      <Figures />
      <section aria-labelledby="problems">
        <h2 className="section-title" id="problems">
          {api.problems}
        </h2>
        <p className="govuk-body">{api.problemsLead}</p>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{api.status}</th>
              <th scope="col">{api.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(([status, title]) => (
              <tr key={status} id={`problem-${status}`}>
                <th scope="row">{status}</th>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Operations({ operations }: Pick<ApiGuideParts, "operations">) {
  return (
    <section aria-labelledby="operations">
      <h2 className="section-title" id="operations">
        {words.api.operations}
      </h2>
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
    </section>
  );
}

function Figures() {
  const { api } = words;
  return (
    <section aria-labelledby="figure">
      <h2 className="section-title" id="figure">
        {api.figure}
      </h2>
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
    </section>
  );
}

/** A line for a terminal that gives a figure of the example. */
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
