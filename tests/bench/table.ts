/** A table as the terminal shows it: names to the left, numbers to the right. */
export function table(
  title: string,
  headings: string[],
  rows: (string | number | undefined)[][],
): string {
  const cells = [[title, ...headings], ...rows.map((row) => row.map(written))];
  const widths = headings.map((_, place) =>
    Math.max(...cells.map((row) => (row[place + 1] ?? "").length)),
  );
  const first = Math.max(...cells.map(([name = ""]) => name.length));
  return cells
    .map(([name = "", ...numbers]) =>
      [name.padEnd(first), ...numbers.map((cell, place) => cell.padStart(widths[place] ?? 0))].join(
        "  ",
      ),
    )
    .join("\n");
}

/** Three significant figures, and no more decimals than two. */
function written(cell: string | number | undefined = ""): string {
  if (typeof cell === "string") return cell;
  const decimals = cell >= 100 ? 0 : cell >= 10 ? 1 : 2;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(decimals);
}
