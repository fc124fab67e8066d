import { blankMeanings } from "#app/domain/imports/layout.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ColumnEntries, columnField, columnRoles } from "#app/forms/imports/import-columns.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Button, Select, TextArea } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export type ColumnSample = { header: string; cells: string[] };

/** Which column holds what: each with its first cells, to know it by. */
export function ColumnsForm({
  address,
  samples,
  entries,
  problems,
}: {
  address: string;
  samples: readonly ColumnSample[];
  entries: ColumnEntries;
  problems: readonly Problem[];
}) {
  const { importColumns: form } = words;
  return (
    <form method="post" action={address} noValidate>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{form.column}</th>
            <th scope="col">{form.example}</th>
            <th scope="col">{form.holds}</th>
          </tr>
        </thead>
        <tbody>
          {samples.map(({ header, cells }, place) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              <td className="import-example">{cells.length > 0 ? cells.join(", ") : form.blank}</td>
              <td>
                <Select
                  name={columnField(place)}
                  label={form.holdsOf(header)}
                  isLabelHidden
                  choices={columnRoles.map((role) => ({ value: role, text: form.roles[role] }))}
                  defaultValue={entries.roles[place]}
                  problems={problems}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="how">{form.groupHint}</p>
      <Radios
        name="months"
        legend={form.months}
        options={[
          { value: "down", text: form.monthsDown },
          { value: "across", text: form.monthsAcross },
        ]}
        defaultValue={entries.months}
        problems={problems}
      />
      <Radios
        name="blanks"
        legend={form.blanks}
        options={blankMeanings.map((value) => ({ value, text: form.blankMeanings[value] }))}
        defaultValue={entries.blanks}
        problems={problems}
      />
      <details open={entries.filters !== ""}>
        <summary>{form.more}</summary>
        <TextArea
          name="filters"
          label={form.filters}
          hint={form.filtersHint}
          rows={3}
          defaultValue={entries.filters}
          problems={problems}
        />
      </details>
      <Button>{form.go}</Button>
    </form>
  );
}
