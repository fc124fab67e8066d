import type { ReactNode } from "react";

type Heading = string | [text: string, className: string];

/** A column of numbers gives its class too. */
export const TableHead = ({
  columns,
  className,
}: {
  columns: readonly Heading[];
  className?: string;
}) => (
  <thead className={className}>
    <tr>
      {columns.map((column) => {
        const [text, kind] = typeof column === "string" ? [column] : column;
        return (
          <th key={text} scope="col" className={kind}>
            {text}
          </th>
        );
      })}
    </tr>
  </thead>
);

/** A cell that repeats its column's heading where a narrow screen stacks the row. */
export const LabelledCell = ({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) => (
  <td className={className}>
    <span className="stacked-label">{label}: </span>
    {children}
  </td>
);
