import { monthOf } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";

export const outcomeFileName = ({ slug }: Pick<Campaign, "slug">): string => `${slug}-outcome.csv`;
export const comparisonFileName = ({ slug }: Pick<Campaign, "slug">): string =>
  `${slug}-comparison.csv`;

/** The command that works a verdict out again from the files of its outcome and its comparison. */
export function commandFor(
  campaign: Pick<Campaign, "slug" | "startsOn" | "endsOn">,
  {
    measure,
    followUpMonths,
    compared,
  }: { measure: Measure; followUpMonths: number; compared: boolean },
): string {
  const { startsOn, endsOn } = campaign;
  const columns = measure === "share" ? ["part", "whole"] : [measure];
  const given = (prefix: string) => columns.map((column) => `--${prefix}${column} ${column}`);
  return [
    `npm run -s effect -- ${outcomeFileName(campaign)}`,
    "--filter state=given",
    `--start ${monthOf(startsOn)}`,
    ...(endsOn === null ? [] : [`--end ${monthOf(endsOn)} --follow-up ${followUpMonths}`]),
    ...given(""),
    ...(compared
      ? [`--comparison-file ${comparisonFileName(campaign)}`, ...given("comparison-")]
      : []),
  ].join(" ");
}
