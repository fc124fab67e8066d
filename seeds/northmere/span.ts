import type { Span } from "../telling.ts";

/** November 2023 to October 2026, told on 5 November 2026. */
export const span: Span = { first: "2023-11", last: "2026-10", today: "2026-11-05" };

/** When things grow: by the month, January first. */
export const growing = [-0.24, -0.1, 0.16, 0.26, 0.2, 0.1, 0.02, -0.04, -0.04, -0.08, -0.12, -0.22];

/** When people want to be warm, at about a third of the strength that it has for heating. */
export const cold = [0.06, 0.05, 0.03, 0, -0.03, -0.05, -0.06, -0.06, -0.02, 0.02, 0.03, 0.04];
