import type { AuditSearch } from "#app/domain/audit/audit.ts";
import type { Month } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { type Choice, Select } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export type AuditChoices = {
  metrics: readonly { slug: string; name: string; serviceName: string }[];
  people: readonly { id: number; name: string }[];
  months: readonly Month[];
  actions: readonly { action: string; kind: string }[];
};

/** A search of the audit that is an address. */
export function AuditSearchForm({
  search,
  choices,
}: {
  search: AuditSearch;
  choices: AuditChoices;
}) {
  const { audit, filter } = words;
  const any: Choice = { value: "", text: filter.any };
  const selects: [keyof AuditSearch, string, Choice[]][] = [
    [
      "action",
      audit.action,
      choices.actions.map(({ action, kind }) => ({ value: action, text: kind })),
    ],
    [
      "by",
      audit.by,
      [
        ...choices.people.map(({ id, name }) => ({ value: String(id), text: name })),
        { value: "nobody", text: audit.nobody },
      ],
    ],
    [
      "metric",
      audit.metric,
      choices.metrics.map(({ slug, name, serviceName }) => ({
        value: slug,
        text: name,
        group: serviceName,
      })),
    ],
    [
      "month",
      audit.month,
      choices.months.map((month) => ({ value: month, text: periodInWords(month) })),
    ],
  ];
  const isFiltered = Object.values(search).some((asked) => asked !== null);
  return (
    <search>
      <form method="get" className="search-form audit-search">
        <div className="search-filters">
          {selects.map(([name, label, own]) => (
            <Select
              key={name}
              name={name}
              label={label}
              choices={[any, ...own]}
              defaultValue={String(search[name] ?? "")}
              problems={[]}
            />
          ))}
          <button type="submit" className="govuk-button" data-module="govuk-button">
            {audit.show}
          </button>
        </div>
        {isFiltered && (
          <p className="how">
            <a href="/settings/audit">{audit.clear}</a>
          </p>
        )}
      </form>
    </search>
  );
}
