import type { Generated } from "kysely";
import type { Month } from "#app/domain/calendar/period.ts";
import type { Links } from "#app/domain/people/link.ts";
import type { Counted, Instant } from "#db/tables/columns.ts";

export type ReturnsTables = {
  /** A person's unsent entries for a month's return, as JSON. */
  draft: { personId: number; month: Month; entries: string; keptAt: Instant };
  /** Sending the same twice gives one receipt, by its `fingerprint`. */
  receipt: {
    id: Generated<number>;
    personId: number;
    month: Month;
    sentAt: Instant;
    fingerprint: string;
  };
  receiptFigure: { receiptId: number; figureId: number };
  returnLink: Omit<Counted<Links["return"]>, "timesOpened"> & {
    tokenHash: string;
    timesOpened: Generated<number>;
  };
};
