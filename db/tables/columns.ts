import type { Generated } from "kysely";

/** A moment, as text in UTC: `2026-11-05T09:30:00.000Z`. */
export type Instant = string;

/** A row of the domain's own shape, whose id the database counts up. */
export type Counted<Row extends { id: number }> = Omit<Row, "id"> & { id: Generated<number> };
