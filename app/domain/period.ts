/** A month `2026-03`, a quarter `2026-Q1` (of the calendar year), a year `2026`, or a week by its first day `2026-03-02`. */
export type Period = string;
export type Month = string;
