/** The months of a year, the first of them January. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const welshMonthNames = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

/** The month that a person named, in English or Welsh, in full or in its first three letters or more: 3 of "Mar". Undefined where there is none. */
export function monthNumber(name: string): number | undefined {
  const asked = name.toLocaleLowerCase("en-GB");
  if (asked.length < 3) return undefined;
  for (const names of [monthNames, welshMonthNames]) {
    const place = names.findIndex((month) => month.toLocaleLowerCase("en-GB").startsWith(asked));
    if (place >= 0) return place + 1;
  }
  return undefined;
}
