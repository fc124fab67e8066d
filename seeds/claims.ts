import { effectOf } from "#app/domain/verdicts/effect.ts";
import { claimCase } from "#app/server/verdicts/claim-case.ts";
import { decideClaim, writeClaim } from "#db/changes/verdicts/claims.ts";
import { type Deed, named, type Scene } from "./deed.ts";

export function claimDeeds({ db, story: { campaigns }, personOf }: Scene): Deed[] {
  const ids = new Map<string, number>();
  return campaigns.flatMap(({ slug, owner, claim }): Deed[] => {
    if (!claim) return [];
    const [author, day] = [personOf(owner), claim.writtenOn];
    const write: Deed["run"] = async ({ at }) => {
      const known = await claimCase({ db, today: day, effectOf }, slug);
      const { campaign, verdict, sentence: text, grounds } = known;
      const subject = { campaignId: campaign.id, metricId: verdict.metric.id };
      const written = { ...subject, text, verdict: grounds };
      ids.set(slug, await writeClaim(db, { ...author, at }, written));
    };
    const writing: Deed = { day, by: author, run: write };
    if (!claim.approval) return [writing];
    const { signedOn, by, considered } = claim.approval;
    const signer = personOf(by);
    const decided = { decision: "signed off" as const, considered, reason: null };
    const sign: Deed["run"] = ({ at }) =>
      decideClaim(db, { ...signer, at }, named(ids, slug), decided);
    return [writing, { day: signedOn, by: signer, run: sign }];
  });
}
