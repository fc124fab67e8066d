import type { Generated } from "kysely";
import type { Links } from "#app/domain/people/link.ts";
import type { Decision, DecisionOutcome } from "#app/domain/reviews/decision.ts";
import type { Publication } from "#app/domain/reviews/publication.ts";
import type { Counted } from "#db/tables/columns.ts";

export type ReviewsTables = {
  publication: Publication;
  decision: Counted<Decision>;
  decisionOutcome: Counted<DecisionOutcome>;
  summaryLink: Omit<Counted<Links["summary"]>, "timesOpened"> & {
    tokenHash: string;
    timesOpened: Generated<number>;
  };
};
