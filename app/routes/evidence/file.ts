import { evidenceOf } from "#app/domain/evidence/evidence.ts";
import { parseEvidenceGrouping } from "#app/forms/evidence/evidence-grouping.ts";
import { found, type Handle, page } from "#app/server/door.ts";
import { evidenceFile } from "#app/server/evidence/evidence-file.ts";
import { fileAnswer } from "#app/server/file-answer.ts";
import { words } from "#app/words/words.ts";
import { evidenceRecords } from "#db/queries/evidence.ts";

export const handle = { permission: "read campaigns" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, effectOf, request }) => {
    const by = found(parseEvidenceGrouping(new URL(request.url).searchParams));
    const { groups } = evidenceOf({ ...(await evidenceRecords(db)), effectOf }, by, today);
    return fileAnswer(
      "evidence.csv",
      evidenceFile(groups, ({ key }) => words.evidence.group(by, key)),
    );
  },
  ["effectOf"],
);
