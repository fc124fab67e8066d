import { type CampaignEntries, singleFields } from "./campaign-entries.ts";

/** A field that two people filled in differently. */
export type Difference = {
  field: keyof CampaignEntries;
  theirs: string[];
  mine: string[];
};

/** Where a campaign as it is recorded now differs from what somebody else has typed. */
export function differencesOf(theirs: CampaignEntries, mine: CampaignEntries): Difference[] {
  const fields = [
    ...singleFields.filter((field) => field !== "startedFrom"),
    "vanity" as const,
    "channels" as const,
    "activities" as const,
  ];
  return fields
    .map((field) => ({ field, theirs: valuesOf(theirs, field), mine: valuesOf(mine, field) }))
    .filter(({ theirs, mine }) => theirs.join("\n") !== mine.join("\n"))
    .map(({ field, theirs, mine }) => ({
      field,
      theirs: theirs.filter((one) => !mine.includes(one)),
      mine: mine.filter((one) => !theirs.includes(one)),
    }));
}

function valuesOf(entries: CampaignEntries, field: Difference["field"]): string[] {
  switch (field) {
    case "channels":
      return entries.channels.map(
        ({ kind, name, spend, hours }) => `${name}, ${kind}: £${spend}, ${hours} hours`,
      );
    case "activities":
      return entries.activities.map(({ day, name, channel }) =>
        [day, name, entries.channels[Number(channel) - 1]?.name].filter(Boolean).join(", "),
      );
    case "vanity":
      return entries.vanity.toSorted();
    default:
      return [String(entries[field])].filter(Boolean);
  }
}
