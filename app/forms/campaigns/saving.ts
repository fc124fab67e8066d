import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import { dayOrNone } from "#app/forms/calendar/day.ts";
import { byId, bySlug, oneOf, oneOrNone } from "#app/forms/choice.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { textOrNone } from "#app/forms/text.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

const { savingFields: said } = words;

/** Unit costs by their ids, metrics by their slugs. */
export type SavingChoices = {
  unitCosts: readonly UnitCost[];
  metrics: readonly Pick<Metric, "id" | "slug">[];
};

export type SavingTerms = Omit<Saving, "campaignId" | "metricId">;

const metricOrNone = ({ metrics }: SavingChoices) => oneOrNone(metrics, bySlug, said.metric);

/** The saving per extra outcome, cashable only with a name, a day and a cost centre. */
export const savingForm = form(
  {
    from: ({ unitCosts }: SavingChoices) =>
      oneOf(unitCosts, byId, (typed) => (typed === "" ? said.from : said.cost)),
    to: ({ unitCosts }: SavingChoices) => oneOrNone(unitCosts, byId, said.cost),
    contacts: metricOrNone,
    failed: metricOrNone,
    money: z.enum(["notional", "cashable"], said.money),
    confirmedBy: textOrNone({ name: said.confirmedBy.name, most: 100 }),
    confirmedOn: dayOrNone,
    costCentre: textOrNone({ name: said.costCentre.name, most: 100 }),
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

const confirmation = ["confirmedBy", "confirmedOn", "costCentre"] as const;

/** All three, or none of them. */
function confirmationProblems(
  entries: Record<(typeof confirmation)[number] | "money", string>,
): Problem[] {
  const blank = confirmation.filter((name) => entries[name].trim() === "");
  if (entries.money === "cashable") {
    return blank.map((field) => ({ field, message: said[field].enter }));
  }
  return entries.money === "notional" && blank.length < confirmation.length
    ? [{ field: "money", message: said.notional }]
    : [];
}

function termsProblems(
  { from, to, confirmedOn }: { from: UnitCost; to: UnitCost | null; confirmedOn: Day | null },
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  if ((to?.pounds ?? 0) >= from.pounds) {
    problems.push(
      to === null ? { field: "from", message: said.free } : { field: "to", message: said.asDear },
    );
  }
  if (confirmedOn !== null && confirmedOn > today) {
    problems.push({ field: "confirmedOn", message: said.tooLate(dayInWords(today)) });
  }
  return problems;
}

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
