import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { given, givenShare } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { figuresInForce, revisionsOf } from "#db/queries/metrics/figures.ts";
import { chris, gardenWaste, hana, missedBins, olive, stamp } from "#tests/setup/cast.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { textIn } from "#tests/setup/html-form.ts";
import { Importer, uploadOf } from "#tests/setup/importing.ts";
import { authorities, paymentMonths, paymentsFile, settlePayments } from "#tests/setup/payments.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** PayPal is the only way to pay online. */
const paypalIsPart = { metrics: { "role-5": "both" } };

const calls = (...rows: string[]) => ["month,calls", ...rows].join("\n");
const callsAre = { metrics: { "metric-1": missedBins.slug } };

describe.each(dialects)("an import on %s", (dialect) => {
  let site: Site;
  let importer: Importer;

  beforeEach(async () => {
    site = await openSite(settlePayments, await freshAddress(dialect));
    importer = await as(olive.email);
  });
  afterEach(() => site.close());

  async function as(email: string): Promise<Importer> {
    const visitor = new Visitor(site);
    await visitor.signIn(email);
    return new Importer(visitor);
  }

  const said = async (step: string) => textIn(await importer.page(step));
  const recorded = async () =>
    (await figuresInForce(site.db)).map(({ metricId, period, state, value, part, whole }) => ({
      metricId,
      period,
      amount: state === "given" ? (value ?? [part, whole]) : state,
    }));
  const everything = async () =>
    JSON.stringify([
      await site.db.selectFrom("figure").selectAll().orderBy("id").execute(),
      await site.db.selectFrom("import").selectAll().orderBy("id").execute(),
    ]);
  const callsInForce = async () =>
    (await recorded())
      .filter(({ metricId }) => metricId === 2)
      .map(({ period, amount }) => [period, amount]);

  it("of six authorities' payments in one long file is a share for each of them, in one go", async () => {
    await importer.begin(paymentsFile, "librarieswest payments.csv");
    expect(await said("/columns")).toContain("24 rows were read");
    await importer.send("/columns");
    const metrics = await importer.page("/metrics");
    for (const authority of authorities) expect(metrics).toContain(`>${authority}</th>`);
    await importer.send("/metrics", paypalIsPart.metrics);
    expect(await importer.standing()).toBe("/confirmation");
    expect(await said("/confirmation")).toContain("24 new");
    expect(await recorded()).toEqual([]);
    await importer.send("/confirmation");
    expect(await said("")).toContain("24 figures are recorded");
    const figures = await recorded();
    expect(figures).toHaveLength(24);
    const of = (authority: string) => {
      const place = authorities.indexOf(authority);
      return figures.filter(({ metricId }) => metricId === 4 + place).map(({ amount }) => amount);
    };
    expect(of("North Somerset")).toEqual([
      [100, 1160],
      [100, 1161],
      [100, 1162],
      [100, 1163],
    ]);
    expect(of("Bristol")).toEqual([[300, 1380], "not available", [300, 1382], [300, 1383]]);
    expect(of("South Gloucestershire").at(-1)).toEqual([600, 1713]);
  });

  it("sets the columns of the next file of this shape as they were", async () => {
    await importer.toConfirmation(paymentsFile, "july.csv", paypalIsPart);
    await importer.send("/confirmation");
    await importer.begin(paymentsFile.replace("1000,10", "2000,10"), "august.csv");
    expect(await said("/columns")).toContain("those of your last file");
    await importer.send("/columns");
    await importer.send("/metrics");
    expect(await importer.standing()).toBe("/confirmation");
    expect(await said("/confirmation")).toContain("1 changed, 23 unchanged");
  });

  it("takes only the rows that pass a filter, and only the metrics that are chosen", async () => {
    await importer.begin(paymentsFile, "payments.csv");
    await importer.send("/columns", { filters: "period>=2019-08\nauthority=Bristol" });
    await importer.send("/metrics", paypalIsPart.metrics);
    await importer.send("/confirmation");
    expect((await recorded()).map(({ period }) => period)).toEqual(paymentMonths.slice(1));
  });

  it("of rows that were pasted, each column a metric, leaves blank cells out", async () => {
    const pasted = [
      `Month\t${missedBins.name}\t${gardenWaste.name} (part)\t${gardenWaste.name} (whole)`,
      "Aug 2026\t1,204\t30\t90",
      "Sep 2026\t\t\t",
      "Oct 2026\t12\t\t",
    ].join("\n");
    expect(await importer.toConfirmation(pasted, undefined)).toBe("/confirmation");
    await importer.send("/confirmation");
    expect(await recorded()).toEqual([
      { metricId: 1, period: "2026-08", amount: [30, 90] },
      { metricId: 2, period: "2026-08", amount: 1204 },
      { metricId: 2, period: "2026-10", amount: 12 },
    ]);
  });

  it("with the months across reads a row for each metric", async () => {
    const across = [
      `What,Note,Aug 2026,Sep 2026,Oct 2026`,
      `${missedBins.name},good,5,6,`,
      `Something else,,1,2,3`,
    ].join("\n");
    expect(await importer.toConfirmation(across, "across.csv")).toBe("/confirmation");
    await importer.send("/confirmation");
    expect(await callsInForce()).toEqual([
      ["2026-08", 5],
      ["2026-09", 6],
    ]);
  });

  it("shows what is changed beside what was, and says why it was changed", async () => {
    await importer.toConfirmation(calls("2026-08,5", "2026-09,6"), "first.csv", callsAre);
    await importer.send("/confirmation");
    await importer.toConfirmation(
      calls("2026-08,5", "2026-09,7", "2026-10,8"),
      "second.csv",
      callsAre,
    );
    const shown = await said("/confirmation");
    expect(shown).toContain("1 new, 1 changed, 1 unchanged");
    expect(shown).toContain("September 2026 6 calls 7 calls");
    const refused = await importer.send("/confirmation", { reason: " " });
    expect([refused.status, textIn(await refused.text())]).toEqual([
      422,
      expect.stringContaining("Say why figures are changed"),
    ]);
    await importer.send("/confirmation", { reason: "Counted again" });
    const revisions = await revisionsOf(site.db, 2);
    expect(revisions.map(({ period, value, reason }) => [period, value, reason])).toEqual([
      ["2026-10", 8, null],
      ["2026-09", 7, "Counted again"],
      ["2026-09", 6, null],
      ["2026-08", 5, null],
    ]);
  });

  it("has its problems mended or left out on the spot", async () => {
    const file = calls("2026-07,4", "2026-08,1O", "2026-13,6", "x,7");
    expect(await importer.toConfirmation(file, "bad.csv", callsAre)).toBe("/problems");
    const shown = await said("/problems");
    for (const line of ["Line 3", "Line 4", "Line 5", "3 lines need fixing"])
      expect(shown).toContain(line);
    const stillWrong = { "cell-3-2": "ten", "cell-4-1": "2026-09", "skip-5": "yes" };
    await importer.send("/problems", stillWrong);
    expect(await importer.standing()).toBe("/problems");
    expect(await importer.page("/problems")).toContain('value="ten"');
    await importer.send("/problems", { "cell-3-2": "10" });
    expect(await importer.standing()).toBe("/confirmation");
    await importer.send("/confirmation");
    expect(await callsInForce()).toEqual([
      ["2026-07", 4],
      ["2026-08", 10],
      ["2026-09", 6],
    ]);
  });

  it("notes what is far from the rest, and keeps that it was said to be right", async () => {
    const rows = Array.from({ length: 9 }, (_, place) => `2026-0${place + 1},${100 + place}`);
    await importer.toConfirmation(calls(...rows, "2026-10,9000"), "far.csv", callsAre);
    expect(await said("/confirmation")).toMatch(
      /Far from the rest .*9,000 calls October 2026, line 11/,
    );
    await importer.send("/confirmation");
    const [october] = await revisionsOf(site.db, 2);
    expect(october?.confirmation).toMatch(/^Right, though .* is usual$/);
  });

  it("is undone by corrections, which leave what was corrected since", async () => {
    const metric = { id: 2, measure: "count" as const };
    const telling = { source: "typed", reason: "Counted again" };
    await recordFigures(
      site.db,
      stamp,
      metric,
      [{ period: "2026-07", amount: given(3), note: "Half" }],
      telling,
    );
    await importer.toConfirmation(
      calls("2026-07,4", "2026-08,5", "2026-09,6"),
      "calls.csv",
      callsAre,
    );
    await importer.send("/confirmation");
    await recordFigures(
      site.db,
      stamp,
      metric,
      [{ period: "2026-09", amount: given(66) }],
      telling,
    );
    expect(await said("/undoing")).toContain("1 figure was corrected since and stays as it is");
    await importer.send("/undoing");
    expect(await said("")).toContain("The import is undone");
    expect(await callsInForce()).toEqual([
      ["2026-07", 3],
      ["2026-08", "not available"],
      ["2026-09", 66],
    ]);
    const revisions = await revisionsOf(site.db, 2);
    expect(revisions).toHaveLength(7);
    expect(revisions.filter(({ reason }) => reason === "Import undone")).toHaveLength(2);
    expect(revisions.find(({ period, value }) => period === "2026-07" && value === 3)?.note).toBe(
      "Half",
    );
    const before = await everything();
    await importer.visitor.post(`${importer.address}/undoing`, {});
    expect(await everything()).toBe(before);
  });

  it("is recorded once, however often it is sent", async () => {
    await importer.toConfirmation(calls("2026-07,4"), "calls.csv", callsAre);
    await Promise.all(
      [1, 2, 3].map(() => importer.visitor.post(`${importer.address}/confirmation`, {})),
    );
    expect(await revisionsOf(site.db, 2)).toHaveLength(1);
    for (const step of ["/columns", "/metrics", "/problems", "/confirmation"]) {
      const answer = await importer.visitor.get(`${importer.address}${step}`);
      expect(answer.headers.get("Location")).toBe(importer.address);
    }
  });

  it("is compared anew where somebody recorded figures meanwhile", async () => {
    await importer.toConfirmation(calls("2026-07,4", "2026-08,5"), "calls.csv", callsAre);
    const metric = { id: 2, measure: "count" as const };
    const telling = { source: "typed", reason: "" };
    await recordFigures(
      site.db,
      stamp,
      metric,
      [{ period: "2026-08", amount: given(50) }],
      telling,
    );
    await importer.send("/confirmation");
    expect(await importer.standing()).toBe("/confirmation");
    const shown = await said("/confirmation");
    expect(shown).toContain("Somebody recorded other figures");
    expect(shown).toContain("August 2026 50 calls 5 calls");
    expect(await callsInForce()).toEqual([["2026-08", 50]]);
    await importer.send("/confirmation");
    expect(await callsInForce()).toEqual([
      ["2026-07", 4],
      ["2026-08", 5],
    ]);
  });

  it("leaves a trail of every step and every figure", async () => {
    await importer.toConfirmation(calls("2026-07,4", "2026-08,5"), "calls.csv", callsAre);
    await importer.send("/confirmation");
    await importer.send("/undoing");
    const trail = await site.db
      .selectFrom("auditEntry")
      .select(["action", "author"])
      .where("subject", "in", ["import", "figure"])
      .orderBy("id")
      .execute();
    expect(trail.map(({ action }) => action)).toEqual([
      "begin import",
      "lay out import",
      "lay out import",
      "read import",
      "give figure",
      "give figure",
      "record import",
      "correct figure",
      "correct figure",
      "undo import",
    ]);
    expect(new Set(trail.map(({ author }) => author))).toEqual(new Set(["Olive"]));
  });

  it("that nobody finished is cleared away after seven days", async () => {
    await importer.begin(calls("2026-07,4"), "old.csv");
    const old = importer.address;
    await site.db.updateTable("import").set({ begunAt: "2026-01-01T00:00:00.000Z" }).execute();
    await importer.begin(calls("2026-07,4"), "new.csv");
    expect((await importer.visitor.get(`${old}/columns`)).status).toBe(404);
    expect((await importer.visitor.get(importer.address)).status).toBe(302);
  });

  it("is its owner's and the head of communications', and nobody else's", async () => {
    const hers = await as(hana.email);
    await hers.toConfirmation(calls("2026-07,4"), "calls.csv", callsAre);
    for (const step of ["", "/columns", "/metrics", "/problems", "/confirmation", "/undoing"]) {
      const path = `${hers.address}${step}`;
      expect((await importer.visitor.get(path)).status, path).toBe(404);
      if (step) expect((await importer.visitor.post(path, {})).status, path).toBe(404);
    }
    expect((await (await as(chris.email)).visitor.get("/imports")).status).toBe(403);
    await importer.begin(calls("2026-07,4"), "mine.csv");
    expect((await hers.visitor.get(`${importer.address}/columns`)).status).toBe(200);
  });

  it("takes no metric that is not the officer's to give, before or after it was chosen", async () => {
    await site.db
      .updateTable("metric")
      .set({ ownerId: 1 })
      .where("slug", "=", gardenWaste.slug)
      .execute();
    await importer.begin(calls("2026-07,4"), "calls.csv");
    await importer.send("/columns");
    expect(await importer.page("/metrics")).not.toContain(gardenWaste.slug);
    const answer = await importer.send("/metrics", { "metric-1": gardenWaste.slug });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("Choose a metric from the list"),
    ]);
    await importer.send("/metrics", callsAre.metrics);
    await site.db
      .updateTable("metric")
      .set({ ownerId: 1 })
      .where("slug", "=", missedBins.slug)
      .execute();
    expect((await importer.visitor.post(`${importer.address}/confirmation`, {})).status).toBe(403);
    expect(await recorded()).toEqual([]);
  });

  it("gives a template with the officer's metrics and the months that lack figures, which can be imported", async () => {
    const months = ["2026-08", "2026-09"].map((period) => ({ period, amount: givenShare(1, 2) }));
    await recordFigures(site.db, stamp, { id: 1, measure: "share" }, months, {
      source: "x",
      reason: "",
    });
    const csv = await importer.visitor.get("/imports/template.csv");
    expect(csv.headers.get("Content-Disposition")).toContain("figures.csv");
    const text = await csv.text();
    expect(text).toContain(
      `${gardenWaste.name} (part),${gardenWaste.name} (whole),${missedBins.name}`,
    );
    expect(text).toMatch(/^2026-10,/m);
    expect(text).not.toMatch(/^2026-09,/m);
    const filled = text.replace(/^2026-10,,,/m, "2026-10,5,20,");
    expect(await importer.toConfirmation(filled, "figures.csv")).toBe("/confirmation");
    await importer.send("/confirmation");
    expect((await recorded()).at(-1)).toEqual({ metricId: 1, period: "2026-10", amount: [5, 20] });
    const workbook = await importer.visitor.get("/imports/template.xlsx");
    const bytes = Buffer.from(await workbook.arrayBuffer());
    expect((await importer.begin(bytes, "figures.xlsx")).status).toBe(302);
    expect(textIn(await importer.page("/columns"))).toContain(missedBins.name);
  });
});

describe.each(dialects)("the forms of an import on %s", (dialect) => {
  let site: Site;
  let importer: Importer;

  beforeAll(async () => {
    site = await openSite(settlePayments, await freshAddress(dialect));
    const visitor = new Visitor(site);
    await visitor.signIn(olive.email);
    importer = new Importer(visitor);
  });
  afterAll(() => site.close());

  const everything = async () =>
    JSON.stringify([
      await site.db.selectFrom("figure").selectAll().orderBy("id").execute(),
      await site.db.selectFrom("import").selectAll().orderBy("id").execute(),
    ]);

  it.each([
    ["0", 404],
    ["99", 404],
    ["1e1", 404],
    ["-1", 404],
    ["%27--", 404],
    ["99999999999", 404],
  ])("is not at the address %s", async (id, status) => {
    for (const step of ["", "/columns", "/metrics", "/problems", "/confirmation", "/undoing"])
      expect((await importer.visitor.get(`/imports/${id}${step}`)).status).toBe(status);
  });

  it("refuses forms that are none of ours, and changes nothing", async () => {
    await importer.begin(calls("2026-07,x", "2026-08,1"), "calls.csv");
    const columns = { months: "down", blanks: "left out", filters: "", "column-1": "month" };
    const forms: [string, Record<string, string>][] = [
      ["/columns", {}],
      ["/columns", { ...columns, "column-2": "fish" }],
      ["/columns", { ...columns, "column-2": "figure", "column-3": "figure" }],
      ["/columns", { ...columns, "column-2": "figure", months: "sideways" }],
    ];
    const before = await everything();
    for (const [step, form] of forms)
      expect((await importer.visitor.post(`${importer.address}${step}`, form)).status).toBe(400);
    expect(await everything()).toBe(before);
    await importer.send("/columns");
    for (const form of [{}, { "metric-1": missedBins.slug, "role-1": "all" }, { more: "1" }])
      expect(
        (await importer.visitor.post(`${importer.address}/metrics`, form as never)).status,
      ).toBe(400);
    await importer.send("/metrics", callsAre.metrics);
    for (const form of [{}, { "cell-2-2": "1", "cell-3-2": "1" }, { "skip-2": "yes" }])
      expect(
        (await importer.visitor.post(`${importer.address}/problems`, form as never)).status,
      ).toBe(400);
    expect(await figuresInForce(site.db)).toEqual([]);
  });

  it.each([
    [{ "column-1": "" }, "Say which column holds the month"],
    [{ "column-2": "" }, "Say which columns hold the figures"],
    [{ "column-2": "month" }, "Say which columns hold the figures"],
    [{ months: "across" }, "Say which column tells what each row is of"],
    [{ filters: "nonsense" }, "is not a filter"],
    [{ filters: "area=North" }, "There is no column"],
  ])("asks for what the columns lack: %j", async (typed, problem) => {
    await importer.begin(calls("2026-07,4"), "calls.csv");
    const answer = await importer.send("/columns", typed as unknown as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(textIn(await answer.text())).toContain(problem);
  });

  it.each([
    [{ "metric-1": "" }, "Choose a metric for at least one"],
    [{ "metric-1": "fish" }, "Choose a metric from the list"],
    [{ "metric-1": gardenWaste.slug }, "is a share: say which columns its part is"],
    [{ "metric-1": gardenWaste.slug, "role-1": "part" }, "say which columns add up to its whole"],
  ])("asks for what the metrics lack: %j", async (typed, problem) => {
    await importer.begin(calls("2026-07,4"), "calls.csv");
    await importer.send("/columns");
    const answer = await importer.send("/metrics", typed as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(textIn(await answer.text())).toContain(problem);
  });

  it("asks for rows or a file, and for one of them", async () => {
    const both = uploadOf("month,calls\n2026-07,4");
    both.set("file", new File(["month,calls\n2026-07,4"], "calls.csv"));
    const strange = uploadOf("x");
    strange.set("owner", "1");
    const answers = [uploadOf(" "), both, strange].map((form) =>
      importer.visitor.upload("/imports", form),
    );
    const [none, two, none_of_ours] = await Promise.all(answers);
    expect([none?.status, two?.status, none_of_ours?.status]).toEqual([422, 422, 400]);
    expect(await none?.text()).toContain("Paste the rows, or choose a file");
    const said = (await two?.text()) ?? "";
    expect(said).toContain("not both");
    expect(said).toContain("month,calls");
  });
});
