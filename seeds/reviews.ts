import { recordDecision, recordOutcome } from "#db/changes/reviews/decisions.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import { type Deed, named, type Scene } from "./deed.ts";

export function reviewDeeds({ db, story, personOf, campaignOf }: Scene): Deed[] {
  const { decisions = [], publications = [] } = story;
  const ids = new Map<string, number>();
  const deciding = decisions.flatMap(
    ({ on, by: email, owner, campaign, outcomes, ...decision }): Deed[] => {
      const by = personOf(email);
      const decide: Deed["run"] = async (stamp) => {
        const ownerId = personOf(owner).personId;
        const campaignId = campaign === null ? null : await campaignOf(campaign);
        ids.set(
          decision.text,
          await recordDecision(db, stamp, { ...decision, ownerId, campaignId }),
        );
      };
      const after = outcomes.map(({ on: day, ...outcome }): Deed => {
        const decisionId = () => named(ids, decision.text);
        return {
          day,
          by,
          run: (at) => recordOutcome(db, at, { decisionId: decisionId(), ...outcome }),
        };
      });
      return [{ day: on, by, run: decide }, ...after];
    },
  );
  const publishing = publications.map(({ month, on: publishedOn, by: email, ask }): Deed => {
    const by = personOf(email);
    const review = { month, publishedOn, ask, contactName: by.author, contactEmail: email };
    return { day: publishedOn, by, run: (stamp) => publishReview(db, stamp, review) };
  });
  return [...deciding, ...publishing];
}
