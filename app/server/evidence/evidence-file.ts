import { type CsvColumn, writeCsv } from "#app/domain/csv.ts";
import type { EvidenceGroup } from "#app/domain/evidence/evidence-group.ts";
import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { shownSpread } from "#app/domain/verdicts/relative.ts";
import { words } from "#app/words/words.ts";

type FileRow = Record<(typeof keys)[number], string | number | null>;

const keys = [
  "group",
  "campaign",
  "outcome",
  "wanted",
  "verdict",
  "strength",
  "percent",
  "percent low",
  "percent high",
  "points",
  "points low",
  "points high",
  "said",
] as const;

const columns: CsvColumn<FileRow>[] = keys.map((key) => ({ key, name: key }));

/** Rows grouped, ordered and numbered as in the forest plot. */
export const evidenceFile = (
  groups: readonly EvidenceGroup[],
  nameOf: (group: EvidenceGroup) => string,
): string =>
  writeCsv(
    columns,
    groups.flatMap((group) => group.rows.map((row) => fileRow(nameOf(group), row))),
  );

function fileRow(group: string, { campaign, verdict, wanted, ...row }: EvidenceRow): FileRow {
  const relative = row.relative && shownSpread(row.relative);
  const points = row.points && shownSpread(row.points);
  return {
    group,
    campaign: campaign.name,
    outcome: verdict.metric?.name ?? null,
    wanted: verdict.metric ? (wanted ?? "neither") : null,
    verdict: verdict.kind,
    strength: verdict.strength,
    percent: relative?.extra ?? null,
    "percent low": relative?.low ?? null,
    "percent high": relative?.high ?? null,
    points: points?.extra ?? null,
    "points low": points?.low ?? null,
    "points high": points?.high ?? null,
    said: words.evidence.said({ verdict, relative: row.relative }).sentence,
  };
}
