import type { Span } from "#seeds/telling.ts";

/** November 2023 to October 2026, told on 5 November 2026. */
export const span: Span = { first: "2023-11", last: "2026-10", today: "2026-11-05" };

/** When gardens grow: what each month adds to a year's average, January first. */
export const growing = [-0.24, -0.1, 0.16, 0.26, 0.2, 0.1, 0.02, -0.04, -0.04, -0.08, -0.12, -0.22];

/** When school is out. */
export const holidays = [
  -0.12, -0.08, -0.1, -0.04, -0.08, 0, 0.42, 0.5, -0.06, -0.06, -0.14, -0.24,
];

/** Where the time of year is hardly felt. */
export const mild = [0.02, 0.01, 0.01, 0, -0.01, -0.01, -0.02, -0.03, 0, 0.01, 0.01, 0.01];
