import type { Generated } from "kysely";
import type { Month } from "#app/domain/calendar/period.ts";
import type { ReturnLink } from "#app/domain/returns/return-link.ts";
import type { Counted, Instant } from "#db/tables/columns.ts";

export type ReturnsTables = {
  /** What a person has typed of a month's return and not yet sent, as JSON. */
  draft: { personId: number; month: Month; entries: string; keptAt: Instant };
  /** `fingerprint` is that of what was sent: the same sent twice is one receipt. */
  receipt: {
    id: Generated<number>;
    personId: number;
    month: Month;
    sentAt: Instant;
    fingerprint: string;
  };
  receiptFigure: { receiptId: number; figureId: number };
  returnLink: Omit<Counted<ReturnLink>, "timesOpened"> & {
    tokenHash: string;
    timesOpened: Generated<number>;
  };
};
