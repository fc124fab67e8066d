import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import { figuresInForce, revisionsOf } from "#db/queries/metrics/figures.ts";
import { type Cast, hana, missedBins, northmere, settleNorthmere } from "#tests/setup/cast.ts";
import { scriptsIn } from "#tests/setup/form-page.ts";
import { formIn } from "#tests/setup/html-form.ts";
import { Importer } from "#tests/setup/importing.ts";
import { nastyMonths } from "#tests/setup/nasty-months.ts";
import { nastyNumbers } from "#tests/setup/nasty-numbers.ts";
import { asKept, nastyStrings, tooLong, unkeepableStrings } from "#tests/setup/nasty-strings.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let cast: Cast;
let importer: Importer;

beforeAll(async () => {
  site = await openSite(async (db) => {
    cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
  });
  const visitor = new Visitor(site);
  await visitor.signIn(hana.email);
  importer = new Importer(visitor);
});

afterAll(() => site.close());

const steps = ["", "/columns", "/metrics", "/problems", "/confirmation"];
const texts = nastyStrings.map(({ text }) => text);
const said = texts.filter((text) => asKept(text) !== "");
const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const groupsOf = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );

/** Opens every page of an import, of which none may fail or run anything. */
async function holdPages(seen: string): Promise<void> {
  for (const step of importer.address === "" ? [] : steps) {
    const answer = await importer.visitor.get(`${importer.address}${step}`);
    expect(answer.status, `${seen} at ${step}`).toBeLessThan(500);
    expect(scriptsIn(await answer.text()), `${seen} at ${step}`).toEqual([]);
  }
}

/** Pastes rows and takes whatever is guessed of them as far as it goes; nothing is recorded by it. */
async function holdPaste(rows: string, name?: string): Promise<number> {
  const before = await figuresInForce(site.db);
  const seen = JSON.stringify(rows.slice(0, 300));
  const begun = await importer.begin(rows, name);
  expect([302, 400, 422], `${begun.status} for ${seen}`).toContain(begun.status);
  expect(scriptsIn(await begun.text()), seen).toEqual([]);
  for (const step of importer.address === "" ? [] : ["/columns", "/metrics"]) {
    const { status } = await importer.send(step);
    expect(status, `${seen} sent at ${step}`).toBeLessThan(500);
  }
  if (importer.address !== "") await importer.standing();
  await holdPages(seen);
  expect(await figuresInForce(site.db)).toEqual(before);
  return begun.status;
}

describe("an import", { timeout: 240_000 }, () => {
  it("answers rows whose columns have odd names", async () => {
    for (const names of groupsOf(texts, 40)) {
      const cells = names.map((_, place) => place);
      await holdPaste(`month,${names.map(quotedCell).join(",")}\n2026-01,${cells.join(",")}`);
    }
  });

  it("answers rows of odd text, numbers and months", async () => {
    const typed = [...texts, ...nastyNumbers.map((number) => number.typed)].filter(
      (text) => text.isWellFormed() && !text.includes("\0"),
    );
    for (const cells of groupsOf(typed, 60)) {
      const rows = cells.map((cell, place) => `${shift("2020-01", place)},${quotedCell(cell)}`);
      expect(await holdPaste(`month,calls\n${rows.join("\n")}`)).toBe(302);
    }
    for (const months of groupsOf(nastyMonths, 60)) {
      await holdPaste(`month,calls\n${months.map((month) => `${quotedCell(month)},1`).join("\n")}`);
    }
  });

  it("answers what is no table at all", async () => {
    const bare = [...texts.filter((_, place) => place % 12 === 0), tooLong(100_000)];
    for (const text of [...bare, ...unkeepableStrings.map((nasty) => nasty.text)]) {
      await holdPaste(text);
    }
  });

  it("is called by the odd name of its file", async () => {
    for (const name of said.filter((_, place) => place % 12 === 0)) {
      expect(await holdPaste("month,calls\n2026-01,5", `${name}.csv`), name).toBe(302);
    }
  });

  it("keeps an odd reason for what it changes, and refuses what cannot be kept", async () => {
    const metrics = { "metric-1": missedBins.slug };
    const rows = (value: number) => `month,calls\n2026-02,${value}`;
    await importer.toConfirmation(rows(1), undefined, { metrics });
    await importer.send("/confirmation");
    const reasons = said.filter((_, place) => place % 16 === 0);
    for (const [place, reason] of reasons.entries()) {
      const step = await importer.toConfirmation(rows(place + 2), undefined, { metrics });
      expect(step).toBe("/confirmation");
      const form = formIn(await importer.page("/confirmation"));
      expect(Object.keys(form)).toContain("reason");
      for (const wrong of place === 0
        ? [...unkeepableStrings.map(({ text }) => text), tooLong(500)]
        : []) {
        expect((await importer.send("/confirmation", { reason: wrong })).status, wrong).toBe(422);
      }
      expect((await importer.send("/confirmation", { reason })).status, reason).toBe(302);
    }
    const revisions = await revisionsOf(site.db, cast.missedBinsId);
    expect(revisions.map((one) => one.reason).reverse()).toEqual([null, ...reasons.map(asKept)]);
    await holdPages("the last of them");
  });
});
