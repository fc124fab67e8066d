import type { Generated } from "kysely";
import type { Decision, DecisionOutcome } from "#app/domain/reviews/decision.ts";
import type { Publication } from "#app/domain/reviews/publication.ts";
import type { SummaryLink } from "#app/domain/reviews/summary-link.ts";
import type { Counted } from "#db/tables/columns.ts";

export type ReviewsTables = {
  publication: Publication;
  decision: Counted<Decision>;
  decisionOutcome: Counted<DecisionOutcome>;
  summaryLink: Omit<Counted<SummaryLink>, "timesOpened"> & {
    tokenHash: string;
    timesOpened: Generated<number>;
  };
};
