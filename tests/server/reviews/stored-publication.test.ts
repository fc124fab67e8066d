import { describe, expect, it } from "vitest";
import { readPublication } from "#app/server/reviews/stored-publication.ts";

/** The beginnings of what a review of the demo was published with before such texts carried a version. */
const unversioned = `{"metrics": [{"id": 1, "slug": "garden-waste-online", "name": "Online sign-ups for garden waste", "serviceId": 1, "stage": "outcome", "measure": "share", "unit": "sign-ups", "partUnit": "made online", "decimals": 1, "polarity": "higher is better", "cadence": "monthly", "definition": "Garden-waste subscriptions taken out or renewed on the website, of all that were completed in the month by any channel. A form that an adviser filled in with a caller counts as a telephone sign-up.", "source": "Customer records", "ownerId": 3, "dueDay": 5, "priority": 1, "question": "How many people signed up for garden waste, and how many of them on the website?", "partOfId": null, "serviceName": "Waste and recycling", "ownerName": "Olive Marsh", "since": "2023-11"}], "events": [{"id": 1, "metricId": 9, "kind": "rival explanation", "day": "2024-08-05", "name": "New telephone system", "note": null, "cause": "other"}], "campaigns": [{"id": 2, "slug": "northmere-news", "name": "Northmere News", "kind": "campaign", "startsOn": "2025-11-01", "endsOn": "2026-10-31", "summary": "The council's magazine, four times a year through every door.", "purpose": "reputation", "policyAim": null, "audience": "Every household", "ownerId": 1}], "trials": [{"design": "All 2,400 households were put in order by lot on 24 November 2025. The first 1,200 were written to in December, the other 1,200 not before 26 January 2026. The claims of both were counted up to the day before.", "outcome": "claimed council tax support by 25 January 2026", "treatedSize": 1200, "treatedCount": 86, "controlSize": 1200, "controlCount": 49, "campaignId": 4}], "campaignMetrics": [{"campaignId": 1, "metricId": 6, "relation": "meant to move"}], "objectives": [{"campaignId": 1, "metricId": 6, "baseline": 81, "change": 4, "byWhen": "2026-03-31", "explanation": "Most people believed that they sorted well: nobody had ever told them.", "comparisonId": 7, "followUp": 3, "comparisonUntouched": 1}], "channels": [{"id": 1, "campaignId": 1, "kind": "people", "name": "Crews on the eastern rounds", "spend": 0, "hours": 164}], "targets": [{"id": 2, "metricId": 1, "period": "2026-09", "value": 57, "reason": "The contact centre's staffing for winter rests on it"}], "decisions": [{"id": 1, "month": "2026-06", "campaignId": 11, "kind": "continue", "text": "Keep the short web address at the top of the garden-waste renewal letter", "ownerId": 3, "dueMonth": "2026-08", "madeById": 1, "madeAt": "2026-07-09T08:00:00.000Z", "campaignSlug": "sign-up-online", "campaignName": "Two minutes online", "ownerName": "Olive Marsh", "outcomeId": 1, "state": "done", "note": "It is in the letter’s template, so that nobody has to remember it.", "saidAt": "2026-08-12T08:00:00.000Z", "saidBy": "Hana Whitlock"}], "nation": "England"}`;

describe("a stored publication", () => {
  it("reads alike whether it was stored before versions or with the first", () => {
    const stored = JSON.parse(unversioned);
    expect(readPublication(unversioned)).toEqual(stored);
    expect(readPublication(JSON.stringify({ version: 1, ...stored }))).toEqual(stored);
  });

  it("reads on when a later release of the same version stored more", () => {
    const stored = JSON.parse(unversioned);
    expect(readPublication(JSON.stringify({ ...stored, weather: "snow" }))).toEqual(stored);
  });

  it("is refused in a version that is not known", () => {
    const later = JSON.stringify({ ...JSON.parse(unversioned), version: 2 });
    expect(() => readPublication(later)).toThrow(
      "publication.known was stored in version 2, which this release cannot read.",
    );
  });

  it("is refused where something is missing", () => {
    const { nation: _, ...rest } = JSON.parse(unversioned);
    expect(() => readPublication(JSON.stringify(rest))).toThrow("nation");
  });
});
