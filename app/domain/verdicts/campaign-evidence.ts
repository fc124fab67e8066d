import type { Day } from "#app/domain/calendar/period.ts";
import type { PreRegistration, Trial } from "#app/domain/campaigns/campaign.ts";
import { usualFollowUp } from "#app/domain/campaigns/campaign-window.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import { type PlanPart, planGaps } from "#app/domain/campaigns/plan-gaps.ts";
import { type PreRegistered, preRegisteredOf } from "#app/domain/campaigns/pre-registration.ts";
import { type MetricEvent, meanwhile } from "#app/domain/metrics/event.ts";
import type { Figure } from "#app/domain/metrics/figure.ts";
import type { Metric, MetricInService } from "#app/domain/metrics/metric.ts";
import type { CampaignRecords } from "./campaign-page.ts";

/** What is recorded of a campaign besides its plan. */
export type EvidenceRecords = {
  preRegistrations: readonly PreRegistration[];
  trial: Trial | undefined;
  savings: readonly Saving[];
  unitCosts: readonly UnitCost[];
  /** Every figure ever given for the main outcome, corrections included. */
  given: readonly Figure[];
};

/** A saving with the unit costs and metrics that it names. */
export type NamedSaving = {
  saving: Saving;
  from: UnitCost;
  to: UnitCost | null;
  contacts: MetricInService | null;
  failed: MetricInService | null;
};

/** The evidence about a campaign's main outcome, besides its figures. */
export type CampaignEvidence = {
  /** Parts of the plan still missing although the campaign has begun. */
  gaps: PlanPart[];
  preRegistered: PreRegistered | null;
  trial: Trial | null;
  saving: NamedSaving | null;
  meanwhile: MetricEvent[];
};

export function campaignEvidenceOf(
  { campaign, objectives, metrics, events, campaignMetrics }: CampaignRecords,
  { preRegistrations, trial, savings, unitCosts, given }: EvidenceRecords,
  main: Pick<Metric, "id"> | null,
  today: Day,
): CampaignEvidence {
  const outcomes = campaignMetrics.filter(
    ({ campaignId, relation }) => campaignId === campaign.id && relation === "meant to move",
  );
  const metricOf = (id: number | null) => metrics.find((metric) => metric.id === id) ?? null;
  const nameOf = (id: number) => metricOf(id)?.name ?? "";
  const own = objectives.filter(({ campaignId }) => campaignId === campaign.id);
  const objective = own.find(({ metricId }) => metricId === main?.id);
  const saving = savings.find(({ metricId }) => metricId === main?.id);
  const from = unitCosts.find(({ id }) => id === saving?.fromId);
  return {
    gaps: planGaps(campaign, outcomes.length, own, today),
    preRegistered: objective
      ? preRegisteredOf(preRegistrations, objective.metricId, given, nameOf)
      : null,
    trial: trial ?? null,
    saving:
      saving && from
        ? {
            saving,
            from,
            to: unitCosts.find(({ id }) => id === saving.toId) ?? null,
            contacts: metricOf(saving.contactsId),
            failed: metricOf(saving.failedId),
          }
        : null,
    meanwhile: meanwhile(
      campaign,
      objective?.followUp ?? usualFollowUp,
      events.filter(({ metricId }) => metricId === main?.id),
    ),
  };
}
