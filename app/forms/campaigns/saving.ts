import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import { dayOrNone } from "#app/forms/calendar/day.ts";
import { byId, bySlug, oneOf, oneOrNone } from "#app/forms/choice.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { textOrNone } from "#app/forms/text.ts";

/** What a saving may name: unit costs by their ids, metrics by their slugs. */
export type SavingChoices = {
  unitCosts: readonly UnitCost[];
  metrics: readonly Pick<Metric, "id" | "slug">[];
};

export type SavingTerms = Omit<Saving, "campaignId" | "metricId">;

const strange = {
  cost: "Choose a unit cost from the list",
  metric: "Choose a metric from the list",
};

const metricOrNone = ({ metrics }: SavingChoices) => oneOrNone(metrics, bySlug, strange.metric);

/** What each extra outcome of a campaign spares. It is cashable only with the name, the day and the cost centre. */
export const savingForm = form(
  {
    from: ({ unitCosts }: SavingChoices) =>
      oneOf(unitCosts, byId, (typed) =>
        typed === "" ? "Choose what is no longer done" : strange.cost,
      ),
    to: ({ unitCosts }: SavingChoices) => oneOrNone(unitCosts, byId, strange.cost),
    contacts: metricOrNone,
    failed: metricOrNone,
    money: z.enum(["notional", "cashable"], "Choose whether money has left a budget"),
    confirmedBy: textOrNone({ name: "The budget holder's name", most: 100 }),
    confirmedOn: dayOrNone,
    costCentre: textOrNone({ name: "The cost centre", most: 100 }),
  },
  {
    optional: ["money"],
    check: confirmationProblems,
    meaning: (typed, { today }: { today: Day }): Parsed<SavingTerms> => {
      const { from, to, contacts, failed, money: _, ...confirmation } = typed;
      const problems = termsProblems({ from, to, ...confirmation }, today);
      if (problems.length > 0) return { ok: false, problems };
      const ids = { fromId: from.id, toId: to?.id ?? null };
      const metrics = { contactsId: contacts?.id ?? null, failedId: failed?.id ?? null };
      return { ok: true, value: { ...ids, ...metrics, ...confirmation } };
    },
  },
);

const confirmation = {
  confirmedBy: "Enter who holds the budget and took the money out",
  confirmedOn: "Enter the day on which it was confirmed",
  costCentre: "Enter the cost centre that it left",
} as const;

/** All three, or none of them. */
function confirmationProblems(
  entries: Record<keyof typeof confirmation | "money", string>,
): Problem[] {
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
  { from, to, confirmedOn }: { from: UnitCost; to: UnitCost | null; confirmedOn: Day | null },
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  if ((to?.pounds ?? 0) >= from.pounds) {
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
): typeof savingForm.blank {
  if (!saving) return savingForm.blank;
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
