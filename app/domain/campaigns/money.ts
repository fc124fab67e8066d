import type { Day } from "#app/domain/calendar/period.ts";

/** The cost of one contact or transaction in pounds, with its source and year, without which it cannot be relied on. */
export type UnitCost = {
  id: number;
  /** "A telephone call", "A web visit". */
  name: string;
  pounds: number;
  /** The year that it is of: "2011", "2025-26". */
  year: string;
  source: string;
  /** 1 if the council worked it out itself. */
  isOwn: 0 | 1;
};

/** The saving from each extra outcome of a campaign; cashable once a budget holder has taken it out of a budget. */
export type Saving = {
  campaignId: number;
  metricId: number;
  /** The unit cost of what is no longer done, and of what is done in its place. */
  fromId: number;
  toId: number | null;
  /** The metric of all contacts, by any channel, which shows whether anything was shifted at all. */
  contactsId: number | null;
  /** The metric of visits that failed and came back as calls. */
  failedId: number | null;
  /** The budget holder who removed the money; null while the saving is notional. */
  confirmedBy: string | null;
  confirmedOn: Day | null;
  costCentre: string | null;
};

/** Whether the holder of a budget has taken the money out of it. */
export const isCashable = ({ confirmedBy, confirmedOn }: Saving): boolean =>
  confirmedBy !== null && confirmedOn !== null;

/** In pounds, to the penny. */
export const savedByOne = (from: UnitCost, to: UnitCost | null): number =>
  Number((from.pounds - (to?.pounds ?? 0)).toFixed(2));
