import { lastMonthOf } from "#app/domain/calendar/period.ts";
import { type FigureInForce, sameAmount } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { mayGive } from "#app/domain/people/permission.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type Question, questionOf } from "#app/domain/returns/return.ts";
import { type CheckRecords, checkedAnswers } from "#app/domain/returns/return-check.ts";
import type { Use } from "#app/domain/reviews/use.ts";
import { differencesIn } from "#app/forms/form.ts";
import { parseAnswer, parseReason } from "#app/forms/returns/return.ts";
import { confirmationOf } from "#app/forms/returns/return-check.ts";
import {
  type AnswerEntry,
  entryOfFigure,
  fieldOf,
  fieldsOf,
  firstFieldOf,
} from "#app/forms/returns/return-entries.ts";
import type { Meanwhile } from "#app/server/door.ts";
import { found } from "#app/server/door.ts";
import type { SignedInVisit, Stamped } from "#app/server/people/access.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { sendReturn } from "#db/changes/returns/returns.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { findReceiptFor, giversOf } from "#db/queries/returns/returns.ts";
import type { Database } from "#db/schema.ts";
import { checkRecords, fingerprintOf, usesOf } from "./return.ts";
import { figureToGive, statementsOf } from "./return-check.ts";

export type OpenCorrection = {
  question: Question;
  records: CheckRecords;
  use: Use | undefined;
};

/** @throws 404 if there is none that the person may correct */
export async function openCorrection(
  { db, today, holidays, person }: Pick<SignedInVisit, "db" | "today" | "holidays" | "person">,
  slug: string,
  period: string,
): Promise<OpenCorrection> {
  const all = await metricsInServices(db);
  const metric = found(all.find((one) => one.slug === slug && mayGive(person, one)));
  const records = await checkRecords(db, [metric], all);
  const own = records.figures.filter(({ metricId }) => metricId === metric.id);
  found(own.find((figure) => figure.period === period));
  const question = questionOf(metric, period, today, own, holidays);
  const uses = await usesOf(db, [metric], all);
  return { question, records, use: uses[slug] };
}

type Fields = Record<string, string>;

/** A receipt, or the form with problems, warnings and somebody else's figure. */
export type Correcting =
  | { receiptId: number }
  | { entries: Fields; problems: Problem[]; warnings: string[]; meanwhile?: Meanwhile };

/** Unless the person has yet to see a warning or somebody else's figure. */
export async function correct(
  { db, person, stamp }: Pick<SignedInVisit, "db" | "person"> & Stamped,
  { question, records }: Pick<OpenCorrection, "question" | "records">,
  entry: AnswerEntry,
): Promise<Correcting> {
  const { metric, figure } = question;
  const entries = fieldsOf(metric.slug, entry);
  const refused = (problems: Problem[], warnings: string[] = []) => {
    return { entries, problems, warnings };
  };
  const parsed = parseAnswer(entry, question);
  const reason = parseReason(entry, metric.slug);
  if (!parsed.ok || !reason.ok) {
    return refused([...(parsed.ok ? [] : parsed.problems), ...(reason.ok ? [] : reason.problems)]);
  }
  const startedFrom = parsed.value.startedFrom ?? 0;
  const answer = { ...parsed.value, startedFrom, reason: reason.value };
  const fingerprint = fingerprintOf(person.id, [answer]);
  const receipt = await findReceiptFor(db, fingerprint);
  if (receipt) return { receiptId: receipt.id };
  const isSame = figure && sameAmount(figure, answer.amount) && figure.note === answer.note;
  if (isSame && figure.id === startedFrom) {
    return refused([{ field: firstFieldOf(metric), message: words.correction.same }]);
  }
  const checked = checkedAnswers([answer], records).map((one) => {
    return { ...one, reason: reason.value };
  });
  const [{ warnings, meanwhile } = { warnings: [], meanwhile: null }] = checked;
  const statements = statementsOf(warnings);
  const overtaken = async (theirs: FigureInForce) => ({
    ...refused([], statements),
    entries: { ...entries, [fieldOf(metric.slug, "startedFrom")]: String(theirs.id) },
    meanwhile: await meanwhileOf(db, theirs, metric, entries),
  });
  if (meanwhile) return overtaken(meanwhile);
  if (entry.confirmed !== confirmationOf(statements)) {
    const message = words.check.confirmFirst(metric.name);
    return refused([{ field: fieldOf(metric.slug, "confirmed"), message }], statements);
  }
  const asking = { month: lastMonthOf(question.period), fingerprint, slugs: [] };
  const sending = await sendReturn(db, stamp, asking, checked.map(figureToGive));
  if (sending.ok) return sending;
  const [first] = sending.meanwhile;
  return first ? overtaken(first) : refused([], statements);
}

const compared = ["state", "number", "part", "whole", "note"] as const;

async function meanwhileOf(
  db: Database,
  theirs: FigureInForce,
  { slug }: Metric,
  mine: Fields,
): Promise<Meanwhile> {
  const [giver] = await giversOf(db, [theirs.id]);
  const order = compared.map((field) => fieldOf(slug, field));
  return {
    author: giver?.givenBy ?? words.check.anImport,
    on: momentInWords(theirs.givenAt),
    differences: differencesIn(order, fieldsOf(slug, entryOfFigure(theirs)), mine),
  };
}
