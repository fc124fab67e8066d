import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given } from "#app/domain/metrics/figure.ts";
import { fieldOf } from "#app/forms/returns/return-entries.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { revisionsOf } from "#db/queries/metrics/figures.ts";
import { type Cast, hana, northmere, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { decoded, formsOn, scriptsIn } from "#tests/setup/form-page.ts";
import { asKept, nastyForForms, tooLong, unkeepableStrings } from "#tests/setup/nasty-strings.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** What a spreadsheet shows of a cell: the apostrophe that keeps it from being a formula is none of it. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠−]/u;
const inert = (text: string) => (formula.test(text) ? `'${text}` : text);

describe.each(routeDialects)("what was typed, kept by %s,", (dialect) => {
  const texts = nastyForForms.map(({ text }) => text);
  const said = texts.filter((text) => asKept(text) !== "");
  let site: Site;
  let cast: Cast;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(
      async (db) => {
        cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
        const bins = { id: cast.missedBinsId, measure: "count" as const };
        const figures = [{ period: "2026-09", amount: given(7) }];
        await recordFigures(db, stamp, bins, figures, { source: "x", reason: "" });
      },
      await freshAddress(dialect),
    );
    visitor = new Visitor(site);
    await visitor.signIn(hana.email);
  });

  afterAll(() => site.close());

  /** Sends the form of a page with some of its fields filled in. */
  async function fill(path: string, fields: Record<string, string>): Promise<Response> {
    const [form] = formsOn(await (await visitor.get(path)).text(), path);
    const sent = new Map(form?.fields.map(({ name, value }) => [name, value]));
    for (const [name, value] of Object.entries(fields)) sent.set(name, value);
    return visitor.post(form?.action ?? path, [...sent]);
  }

  const edit = "/campaigns/sign-up-online/edit";
  const ofCampaign = [
    "name",
    "policyAim",
    "audience",
    "explanation",
    "channel-1-name",
    "channel-2-name",
    "activity-1-name",
    "activity-2-name",
  ];

  it("in a campaign comes back in its form and on its page", { timeout: 180_000 }, async () => {
    for (let place = 0; place < said.length; place += ofCampaign.length) {
      const typed = Object.fromEntries(
        ofCampaign.map((name, field) => [name, said[(place + field) % said.length] ?? ""]),
      );
      const summary = texts[place % texts.length] ?? "";
      const saved = await fill(edit, { ...typed, summary });
      expect(saved.status, JSON.stringify(typed)).toBe(302);
      const form = await (await visitor.get(edit)).text();
      const shown = new Map(formsOn(form, edit)[0]?.fields.map(({ name, value }) => [name, value]));
      for (const [name, text] of Object.entries({ ...typed, summary })) {
        expect(shown.get(name), name).toBe(asKept(text));
      }
      const page = await (await visitor.get("/campaigns/sign-up-online")).text();
      expect(scriptsIn(form + page)).toEqual([]);
      expect(decoded(page)).toContain(asKept(typed.audience ?? ""));
    }
  });

  it("is refused where a campaign cannot keep it, with a message at its field", async () => {
    const wrong = [...unkeepableStrings.map(({ text }) => text), tooLong(2000), tooLong(30_000)];
    for (const name of [...ofCampaign, "summary"]) {
      for (const text of wrong) {
        const refused = await fill(edit, { [name]: text });
        expect(refused.status, name).toBe(422);
        const page = await refused.text();
        expect(page).toContain(`id="${name}-error"`);
        expect(page).toMatch(/has a character that cannot be kept|characters: use [\d,]+ or fewer/);
      }
    }
  });

  it("as the reason and the note of a correction is in its trail", {
    timeout: 180_000,
  }, async () => {
    const slug = "missed-bin-calls";
    const path = `/metrics/${slug}/figures/2026-09/correction`;
    for (const [place, reason] of said.entries()) {
      const note = texts[(place * 7) % texts.length] ?? "";
      const corrected = await fill(path, {
        [fieldOf(slug, "number")]: String(100 + place),
        [fieldOf(slug, "reason")]: reason,
        [fieldOf(slug, "note")]: note,
      });
      expect(corrected.status, reason).toBe(302);
    }
    const revisions = (await revisionsOf(site.db, cast.missedBinsId)).slice(0, -1).reverse();
    expect(revisions.map((one) => [one.value, one.reason, one.note])).toEqual(
      said.map((reason, place) => [
        100 + place,
        asKept(reason),
        asKept(texts[(place * 7) % texts.length] ?? "") || null,
      ]),
    );
    const page = await (await visitor.get(`/metrics/${slug}`)).text();
    expect(scriptsIn(page)).toEqual([]);
    for (const reason of said) expect(decoded(page)).toContain(asKept(reason));
  });

  it("is the same in the files, where none of it is a formula", async () => {
    const file = await (await visitor.get("/settings/audit.csv?action=correct+figure")).text();
    const rows: { what: string; why: string }[] = parse(file, { bom: true, columns: true });
    const figures = rows.filter(({ what }) => what === "Figure");
    expect(figures.map(({ why }) => why)).toEqual(
      said.map((text) => inert(asKept(text))).reverse(),
    );
    const all = await (await visitor.get("/settings/audit.csv")).text();
    const cells: string[][] = parse(all, { bom: true });
    expect(cells.flat().filter((cell) => formula.test(cell) && !cell.startsWith("'"))).toEqual([]);
  });

  it("is refused where a correction cannot keep it", async () => {
    const slug = "missed-bin-calls";
    const path = `/metrics/${slug}/figures/2026-09/correction`;
    const before = await revisionsOf(site.db, cast.missedBinsId);
    for (const text of [...unkeepableStrings.map((nasty) => nasty.text), tooLong(1000)]) {
      for (const field of ["reason", "note"] as const) {
        const typed = { [fieldOf(slug, "number")]: "5", [fieldOf(slug, "reason")]: "Recounted" };
        const refused = await fill(path, { ...typed, [fieldOf(slug, field)]: text });
        expect(refused.status, field).toBe(422);
      }
    }
    expect(await revisionsOf(site.db, cast.missedBinsId)).toEqual(before);
  });

  it("as the name of a token is shown as it is", { timeout: 180_000 }, async () => {
    const names = [...new Set(said.map(asKept))].filter((_, place) => place % 5 === 0);
    for (const name of names) {
      const made = await fill("/settings/tokens/new", {
        name,
        lastDay: new Date(Date.now() + 864e5).toISOString().slice(0, 10),
        metrics: "missed-bin-calls",
      });
      expect(made.status, name).toBe(200);
      expect(decoded(await made.text())).toContain(name);
    }
    const list = await (await visitor.get("/settings/tokens")).text();
    expect(scriptsIn(list)).toEqual([]);
    for (const name of names) expect(decoded(list)).toContain(name);
  });
});
