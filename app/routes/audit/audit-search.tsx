import type { AuditSearch, NamedRecords } from "#app/domain/audit/audit.ts";
import type { Month } from "#app/domain/calendar/period.ts";
import { Button, type Choice, Select } from "#app/ui/kit/fields.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

type AuditChoices = Pick<NamedRecords, "metrics" | "people"> & {
  months: readonly Month[];
  actions: readonly string[];
};

export function AuditSearchForm({
  search,
  choices,
}: {
  search: AuditSearch;
  choices: AuditChoices;
}) {
  const { audit, filter } = words;
  const isFiltered = Object.values(search).some((asked) => asked !== null);
  return (
    <search>
      <form method="get" className="search-form audit-search">
        <div className="search-filters">
          {Object.entries(optionsOf(choices)).map(([name, options]) => (
            <Select
              key={name}
              name={name}
              label={audit[name as keyof AuditSearch]}
              blank={filter.any}
              choices={options}
              defaultValue={String(search[name as keyof AuditSearch] ?? "")}
              problems={[]}
            />
          ))}
          <Button>{audit.show}</Button>
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

const optionsOf = (choices: AuditChoices): Record<keyof AuditSearch, Choice[]> => ({
  action: choices.actions.map((action) => ({ value: action, text: words.audit.kindOf(action) })),
  by: [
    ...choices.people.map(({ id, name }) => ({ value: String(id), text: name })),
    { value: "nobody", text: words.audit.nobody },
  ],
  metric: choices.metrics.map(({ slug, name, serviceName }) => ({
    value: slug,
    text: name,
    group: serviceName,
  })),
  month: choices.months.map((month) => ({ value: month, text: periodInWords(month) })),
});
