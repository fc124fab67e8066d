import { effectOf } from "#app/domain/verdicts/effect.ts";
import { claimCase } from "#app/server/verdicts/claim-case.ts";
import { decideClaim, writeClaim } from "#db/changes/verdicts/claims.ts";
import type { Database } from "#db/schema.ts";
import type { Author, Deed } from "./deed.ts";
import { named } from "./named.ts";
import type { Story } from "./story.ts";

type Person = Author & { personId: number };

export function claimDeeds(
  db: Database,
  { campaigns }: Story,
  personOf: (email: string) => Person,
): Deed[] {
  const ids = new Map<string, number>();
  return campaigns.flatMap(({ slug, owner, claim }): Deed[] => {
    if (!claim) return [];
    const [author, day] = [personOf(owner), claim.writtenOn];
    const writing: Deed = {
      day,
      by: author,
      run: async ({ at }) => {
        const { campaign, verdict, sentence, grounds } = await claimCase(
          { db, today: day, effectOf },
          slug,
        );
        const written = { campaignId: campaign.id, metricId: verdict.metric.id };
        const text = sentence;
        ids.set(
          slug,
          await writeClaim(db, { ...author, at }, { ...written, text, verdict: grounds }),
        );
      },
    };
    if (!claim.approval) return [writing];
    const { signedOn, by, considered } = claim.approval;
    const signer = personOf(by);
    const decided = { decision: "signed off" as const, considered, reason: null };
    const signing: Deed = {
      day: signedOn,
      by: signer,
      run: ({ at }) => decideClaim(db, { ...signer, at }, named(ids, slug), decided),
    };
    return [writing, signing];
  });
}
