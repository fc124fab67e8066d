import type { VanityNumber } from "#app/domain/campaigns/vanity.ts";
import { isHeadlineStage } from "#app/domain/metrics/metric.ts";
import type { FrontPage } from "./front-page.ts";

/** The shares of a page that headlines and vanity metrics take, in whole per cent of its metric blocks. */
export type PageSpace = { headlines: number; vanity: number };

/** The area of a block on a page 1,280 pixels wide, in thousands of square pixels. A browser test checks it. */
const space = { lead: 700, second: 205, brief: 88, besideLead: 12, besideSecond: 13, inStrip: 15 };

/** The strip folds the rest. */
export const mostInStrip = 4;

export function pageSpaceOf(
  { lead, seconds, briefs }: FrontPage,
  strip: readonly VanityNumber[],
): PageSpace {
  const beside = (joined: readonly { vanity: readonly VanityNumber[] }[], area: number) =>
    joined.flatMap(({ vanity }) => vanity.map(({ metric }) => ({ metric, area })));
  const small = [
    ...beside(lead?.joined ?? [], space.besideLead),
    ...seconds.flatMap(({ joined }) => beside(joined.slice(-1), space.besideSecond)),
    ...strip.slice(0, mostInStrip).map(({ metric }) => ({ metric, area: space.inStrip })),
  ];
  const large = [
    ...(lead ? [{ metric: lead.metric, area: space.lead }] : []),
    ...seconds.map(({ metric }) => ({ metric, area: space.second })),
    ...briefs.map(({ metric }) => ({ metric, area: space.brief })),
  ];
  const blocks = [...large, ...small];
  const sum = (kept: typeof blocks) => kept.reduce((total, { area }) => total + area, 0);
  const percent = (kept: typeof blocks) => Math.round((100 * sum(kept)) / Math.max(1, sum(blocks)));
  return {
    headlines: percent(blocks.filter(({ metric }) => isHeadlineStage(metric.stage))),
    vanity: percent(blocks.filter(({ metric }) => metric.stage === "output")),
  };
}
