import { type CampaignEntries, noEntries } from "#app/forms/campaigns/campaign-entries.ts";

/** What a browser sends of the form of a campaign. */
export function campaignForm(changes: Partial<CampaignEntries>): [string, string][] {
  const entries = { ...noEntries, ...changes };
  const { vanity, channels, activities, reversed, untouched, more: _, ...singles } = entries;
  const rows = (kind: string, all: object[]) =>
    all.flatMap((row, place) =>
      Object.entries(row).map(([field, one]): [string, string] => [
        `${kind}-${place + 1}-${field}`,
        one,
      ]),
    );
  return [
    ...Object.entries(singles),
    ...vanity.map((slug): [string, string] => ["vanity", slug]),
    ...(reversed ? [["reversed", "yes"] as [string, string]] : []),
    ...(untouched ? [["untouched", "yes"] as [string, string]] : []),
    ...rows("channel", channels),
    ...rows("activity", activities),
  ];
}
