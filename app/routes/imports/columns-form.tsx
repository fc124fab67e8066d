import { blankMeanings } from "#app/domain/imports/layout.ts";
import { columnField, columnRoles } from "#app/forms/imports/import-columns.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Button, optionsOf, Select, TextArea } from "#app/ui/kit/fields.tsx";
import { useEntry } from "#app/ui/kit/form-context.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { words } from "#app/words/words.ts";

type ColumnSample = { header: string; cells: string[] };

const { importColumns: form } = words;

export function ColumnsForm({
  address,
  samples,
}: {
  address: string;
  samples: readonly ColumnSample[];
}) {
  const months = [
    { value: "down", text: form.monthsDown },
    { value: "across", text: form.monthsAcross },
  ];
  const blanks = optionsOf(blankMeanings, form.blankMeanings);
  return (
    <form method="post" action={address} noValidate>
      <ColumnsTable samples={samples} />
      <p className="how">{form.groupHint}</p>
      <Radios name="months" options={months} />
      <Radios name="blanks" options={blanks} />
      <details open={useEntry("filters") !== ""}>
        <summary>{form.more}</summary>
        <TextArea name="filters" rows={3} />
      </details>
      <Button>{form.go}</Button>
    </form>
  );
}

function ColumnsTable({ samples }: { samples: readonly ColumnSample[] }) {
  const choices = optionsOf(columnRoles, form.roles);
  return (
    <table className="import-table">
      <TableHead columns={[form.column, form.example, form.holds]} />
      <tbody>
        {samples.map(({ header, cells }, index) => (
          <tr key={header}>
            <th scope="row">{header}</th>
            <td className="import-example">{cells.length > 0 ? cells.join(", ") : form.blank}</td>
            <td>
              <Select
                name={columnField(index)}
                label={form.holdsOf(header)}
                isLabelHidden
                choices={choices}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
