import { campaignPageOf } from "#app/domain/verdicts/campaign-page.ts";
import { outcomeFileName } from "#app/domain/verdicts/reproduction.ts";
import { found, type Handle, page } from "#app/server/door.ts";
import { fileAnswer } from "#app/server/file-answer.ts";
import { outcomeFile } from "#app/server/verdicts/outcome-file.ts";
import { findCampaignRecords } from "#db/queries/verdicts/campaign-records.ts";
import type { Route } from "./+types/outcome-file.ts";

export const handle = { permission: "read campaigns" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, effectOf }, { slug }: Route.LoaderArgs["params"]) => {
    const records = found(await findCampaignRecords(db, slug));
    const [main] = campaignPageOf({ ...records, effectOf }, today).outcomes;
    return fileAnswer(outcomeFileName(records.campaign), outcomeFile(found(main).chart));
  },
  ["effectOf"],
);
