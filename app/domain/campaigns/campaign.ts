import type { Day } from "#app/domain/calendar/period.ts";

export const campaignKinds = ["campaign", "service change"] as const;
export type CampaignKind = (typeof campaignKinds)[number];

/** A metric's relation to a campaign: an outcome it was meant to move, or a vanity metric beside it. */
export const campaignRelations = ["meant to move", "vanity beside"] as const;
export type CampaignRelation = (typeof campaignRelations)[number];

/** CORE, the purposes of government communication (GCS). */
export const purposes = [
  "changing behaviours",
  "operational effectiveness",
  "reputation",
  "explanation",
] as const;
export type Purpose = (typeof purposes)[number];

export const channelKinds = [
  "print",
  "press",
  "e-mail",
  "outdoor",
  "events",
  "web",
  "social",
  "people",
] as const;
export type ChannelKind = (typeof channelKinds)[number];

export type Campaign = {
  id: number;
  slug: string;
  name: string;
  kind: CampaignKind;
  startsOn: Day;
  /** Null while no end is set. */
  endsOn: Day | null;
  summary: string;
  purpose: Purpose | null;
  /** The aim of the council's that it serves. */
  policyAim: string | null;
  audience: string | null;
  ownerId: number | null;
};

export type CampaignMetric = { campaignId: number; metricId: number; relation: CampaignRelation };

/** Baseline, change, explanation: from what, by how much, by when, and why communication can do it. */
export type Objective = {
  campaignId: number;
  metricId: number;
  /** In the metric's unit; a share in percent. */
  baseline: number;
  /** Added to the baseline, so below 0 for a fall; in percentage points for a share. */
  change: number;
  byWhen: Day;
  explanation: string;
  /** The metric of a place or group that the campaign does not reach. */
  comparisonId: number | null;
  /** 1 if somebody has said that the campaign did not reach the comparison. */
  comparisonUntouched: 0 | 1;
  /** The months after its end in which it may still show. */
  followUp: number;
};

/**
 * The terms on which an objective is judged, recorded before the first result so that nothing can be chosen to fit.
 * Changed terms are recorded again.
 */
export type PreRegistration = {
  id: number;
  campaignId: number;
  metricId: number;
  sealedAt: string;
  sealedById: number | null;
  direction: "more" | "fewer";
  startsOn: Day;
  endsOn: Day | null;
  followUp: number;
  comparisonId: number | null;
};

/** A campaign that reached one of two groups drawn by lot: how large they were, and how many of each did what it asked. */
export type Trial = {
  campaignId: number;
  /** Who was drawn, and how. */
  design: string;
  /** The outcome counted, as a verb phrase: "returned the form". */
  outcome: string;
  treatedSize: number;
  treatedCount: number;
  controlSize: number;
  controlCount: number;
};

/** One of the ways by which a campaign reaches people, with what was put into it. */
export type Channel = {
  id: number;
  campaignId: number;
  kind: ChannelKind;
  name: string;
  /** In pounds. */
  spend: number;
  /** Of staff time. */
  hours: number;
};

/** Something that a campaign did on a particular day. */
export type Activity = {
  id: number;
  campaignId: number;
  day: Day;
  channelId: number | null;
  name: string;
};
