const names = (text: string): readonly string[] => text.split(",");

/** The months of a year, the first of them January. */
export const monthNames = names(
  "January,February,March,April,May,June,July,August,September,October,November,December",
);
const welshMonthNames = names(
  "Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr",
);

/** The month that a person named, in English or Welsh, in full or in its first three letters or more: 3 of "Mar". Undefined where there is none. */
export function monthNumber(name: string): number | undefined {
  const asked = name.toLocaleLowerCase("en-GB");
  if (asked.length < 3) return undefined;
  for (const language of [monthNames, welshMonthNames]) {
    const index = language.findIndex((month) => month.toLocaleLowerCase("en-GB").startsWith(asked));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
