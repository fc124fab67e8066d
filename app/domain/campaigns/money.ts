import type { Day } from "#app/domain/calendar/period.ts";

/** What one contact or transaction costs, from where and of which year; without these it is no figure to rely on. */
export type UnitCost = {
  id: number;
  /** "A telephone call", "A web visit". */
  name: string;
  pounds: number;
  /** The year that it is of: "2011", "2025-26". */
  year: string;
  source: string;
  /** Whether the council worked it out for itself. */
  isOwn: 0 | 1;
};

/** What each extra outcome of a campaign spares a service, and whether a budget holder has taken it out of a budget. */
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
