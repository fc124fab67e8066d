import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import { dayOrNone } from "#app/forms/calendar/day.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { firstOfEach, problemsIn } from "#app/forms/problems.ts";
import { textOrNone } from "#app/forms/text.ts";

const fields = [
  "from",
  "to",
  "contacts",
  "failed",
  "money",
  "confirmedBy",
  "confirmedOn",
  "costCentre",
] as const;

export type SavingEntries = Entries<(typeof fields)[number]>;

export const readSavingEntries = (form: FormData): SavingEntries | undefined =>
  readFields(form, fields, ["money"]);

/** What a saving may name: unit costs by their ids, metrics by their slugs. */
export type SavingChoices = {
  unitCosts: readonly UnitCost[];
  metrics: readonly Pick<Metric, "id" | "slug">[];
};

export type SavingTerms = Omit<Saving, "campaignId" | "metricId">;

export type SavingParsed = { ok: true; value: SavingTerms } | { ok: false; problems: Problem[] };

/** Reads what each extra outcome of a campaign spares. It is cashable only with the name, the day and the cost centre. */
export function parseSaving(
  entries: SavingEntries,
  { unitCosts, metrics }: SavingChoices,
  today: Day,
): SavingParsed {
  const cost = (missing: string | null) =>
    idOf(unitCosts, ({ id }) => String(id), missing, "Choose a unit cost from the list");
  const metric = idOf(metrics, ({ slug }) => slug, null, "Choose a metric from the list");
  const schema = z.object({
    from: cost("Choose what is no longer done"),
    to: cost(null),
    contacts: metric,
    failed: metric,
    money: z.enum(["notional", "cashable"], "Choose whether money has left a budget"),
    confirmedBy: textOrNone({ name: "The budget holder's name", most: 100 }),
    confirmedOn: dayOrNone,
    costCentre: textOrNone({ name: "The cost centre", most: 100 }),
  });
  const parsed = schema.safeParse(entries);
  const problems = firstOfEach([
    ...(parsed.success ? [] : problemsIn(parsed.error)),
    ...confirmationProblems(entries),
    ...(parsed.success ? termsProblems(parsed.data, unitCosts, today) : []),
  ]);
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { from, to, contacts, failed, money, ...confirmation } = parsed.data;
  return {
    ok: true,
    value: {
      fromId: from as number,
      toId: to,
      contactsId: contacts,
      failedId: failed,
      ...confirmation,
    },
  };
}

/** One of a list by what the form calls it, null where it is blank and may be. */
function idOf<Thing extends { id: number }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  missing: string | null,
  strange: string,
) {
  return z.string().transform((typed, { addIssue }) => {
    if (typed === "" && missing === null) return null;
    const thing = things.find((known) => nameOf(known) === typed);
    if (thing) return thing.id;
    addIssue({ code: "custom", message: typed === "" ? (missing ?? strange) : strange });
    return z.NEVER;
  });
}

const confirmation = {
  confirmedBy: "Enter who holds the budget and took the money out",
  confirmedOn: "Enter the day on which it was confirmed",
  costCentre: "Enter the cost centre that it left",
} as const;

/** All three, or none of them. */
function confirmationProblems(entries: SavingEntries): Problem[] {
  const names = Object.keys(confirmation) as (keyof typeof confirmation)[];
  const given = names.filter((name) => entries[name].trim() !== "");
  if (entries.money === "cashable") {
    return names
      .filter((name) => !given.includes(name))
      .map((field) => ({ field, message: confirmation[field] }));
  }
  if (entries.money !== "notional" || given.length === 0) return [];
  const message =
    "Choose that money has left a budget, or leave the budget holder, the day and the cost centre blank";
  return [{ field: "money", message }];
}

function termsProblems(
  { from, to, confirmedOn }: { from: number | null; to: number | null; confirmedOn: Day | null },
  unitCosts: readonly UnitCost[],
  today: Day,
): Problem[] {
  const pounds = (id: number | null) => unitCosts.find((cost) => cost.id === id)?.pounds ?? 0;
  const problems: Problem[] = [];
  if (pounds(to) >= pounds(from)) {
    const message =
      to === null
        ? "It costs nothing, so nothing is saved: choose another"
        : "It costs as much as what is no longer done, or more, so nothing is saved: choose another";
    problems.push({ field: to === null ? "from" : "to", message });
  }
  if (confirmedOn !== null && confirmedOn > today) {
    const message = `It must have been confirmed by today, ${dayInWords(today)}`;
    problems.push({ field: "confirmedOn", message });
  }
  return problems;
}

/** The form of a saving as it is recorded, or of none yet. */
export function savingEntriesOf(
  saving: Saving | undefined,
  { metrics }: SavingChoices,
): SavingEntries {
  if (!saving) return blank(fields);
  const slugOf = (id: number | null) => metrics.find((metric) => metric.id === id)?.slug ?? "";
  return {
    from: String(saving.fromId),
    to: saving.toId === null ? "" : String(saving.toId),
    contacts: slugOf(saving.contactsId),
    failed: slugOf(saving.failedId),
    money: saving.confirmedBy === null ? "notional" : "cashable",
    confirmedBy: saving.confirmedBy ?? "",
    confirmedOn: saving.confirmedOn === null ? "" : dayInWords(saving.confirmedOn),
    costCentre: saving.costCentre ?? "",
  };
}
