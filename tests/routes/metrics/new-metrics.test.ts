import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hana, northmere, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { formsOn, scriptsIn } from "#tests/setup/form-page.ts";
import { nastyStrings, unkeepableStrings } from "#tests/setup/nasty-strings.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let head: Visitor;
let officer: Visitor;

beforeAll(async () => {
  site = await openSite((db) => settleNorthmere(db, { ...northmere, today: "2026-11-05" }));
  head = new Visitor(site);
  await head.signIn(hana.email);
  officer = new Visitor(site);
  await officer.signIn(olive.email);
});

afterAll(() => site.close());

const metrics = () => site.db.selectFrom("metric").selectAll().orderBy("id").execute();
const namesOf = async () => (await metrics()).map(({ name }) => name);
const idOf = async (email: string) =>
  (
    await site.db
      .selectFrom("person")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow()
  ).id;

describe("the starter set", () => {
  const path = "/settings/metrics/starter";
  const form = (kinds: string[], changes: Record<string, string> = {}): [string, string][] => [
    ...Object.entries({
      service: "",
      newService: "Garden waste collection",
      transactions: "sign-ups",
      owner: "",
      dueDay: "12",
      ...changes,
    }),
    ...kinds.map((kind): [string, string] => ["kinds", kind]),
  ];

  it("adds what is chosen of it with a new service, and asks its owner at once", async () => {
    const owner = String(await idOf(olive.email));
    const added = await head.post(path, form(["channel shift", "satisfaction"], { owner }));
    expect(added.headers.get("Location")).toBe("/settings/metrics");
    const [shift, satisfaction] = (await metrics()).slice(-2);
    expect(shift).toMatchObject({
      name: "Online share of sign-ups in garden waste collection",
      measure: "share",
      unit: "sign-ups",
      partUnit: "completed online",
      dueDay: 12,
      stage: "outcome",
      polarity: "higher is better",
    });
    expect(satisfaction).toMatchObject({ name: "Satisfaction with garden waste collection" });
    const due = pageText(await (await officer.get("/returns/2026-10")).text());
    expect(due).toContain("Online share of sign-ups in garden waste collection");
  });

  it("says which of them are there already, and adds none", async () => {
    const before = await namesOf();
    const { id } = await site.db
      .selectFrom("service")
      .select("id")
      .where("name", "=", "Garden waste collection")
      .executeTakeFirstOrThrow();
    const chosen = { service: String(id), newService: "" };
    const refused = await head.post(path, form(["uptake", "satisfaction"], chosen));
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("There already: Satisfaction with garden waste collection.");
    expect(page.match(/checked=""/g)).toHaveLength(2);
    expect(await namesOf()).toEqual(before);
    expect((await head.post(path, form(["uptake"], chosen))).status).toBe(302);
  });

  it("says what is missing, and takes no metric that is not of it", async () => {
    const wrong: [[string, string][], string][] = [
      [form([]), "Choose at least one metric"],
      [form(["uptake"], { newService: "" }), "Choose the service, or name a new one"],
      [form(["uptake"], { service: "1" }), "Choose a service or name a new one, not both"],
      [form(["uptake"], { transactions: "" }), "Say what people complete there"],
      [form(["uptake"], { owner: "99" }), "Choose who gives them from the list"],
      [form(["uptake"], { dueDay: "0" }), "The day must be a whole number from 1 to 28"],
    ];
    const before = await namesOf();
    for (const [fields, message] of wrong) {
      const refused = await head.post(path, fields);
      expect(refused.status, message).toBe(422);
      expect(await refused.text()).toContain(message);
    }
    for (const odd of [form(["nothing"]), form(["uptake", "uptake"])]) {
      expect((await head.post(path, odd)).status).toBe(400);
    }
    expect(await namesOf()).toEqual(before);
  });
});

describe("metrics from a spreadsheet", () => {
  const path = "/settings/metrics/from-spreadsheet";
  const paste = (rows: string[][]) => {
    const form = new FormData();
    form.set("pasted", rows.map((row) => row.join("\t")).join("\n"));
    return head.upload(path, form);
  };
  const fieldsOn = (page: string) => {
    const [form] = formsOn(page, path);
    if (!form) throw new Error("The page has no form");
    const fields = form.fields.map(({ name, value }): [string, string] => [name, value]);
    return { action: form.action, fields };
  };

  it("are shown with what is assumed of them, and added at once with their services", async () => {
    const read = await paste([
      ["Service", "Metric", "Unit", "Part unit", "Better", "Owner's e-mail", "Colour"],
      ["Parking", "Permits bought online", "permits", "bought online", "up", olive.email, "red"],
      ["waste and recycling", "Followers of the bin page", "followers", "", "", "", ""],
    ]);
    expect(read.status).toBe(200);
    const page = await read.text();
    const text = pageText(page);
    expect(text).toContain("Check the 2 metrics that will be added");
    expect(text).toContain("Parking (a new service)");
    expect(text).toContain("a share: permits bought online, out of all permits");
    expect(text).toContain("What it tells of: output");
    expect(text).toContain("Unknown columns, left out: “Colour”.");
    expect(await namesOf()).not.toContain("Permits bought online");
    const { action, fields } = fieldsOn(page);
    expect((await head.post(action, fields)).headers.get("Location")).toBe("/settings/metrics");
    const [permits, followers] = (await metrics()).slice(-2);
    expect(permits).toMatchObject({
      measure: "share",
      polarity: "higher is better",
      decimals: 1,
      ownerId: await idOf(olive.email),
    });
    expect(followers).toMatchObject({ serviceId: 1, stage: "output", measure: "count" });
    const again = await head.post(action, fields);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("There is already a metric with that name");
  });

  it("are added only when every row is right or left out, and lose nothing on the way", async () => {
    const before = await namesOf();
    const read = await paste([
      ["Service", "Metric", "Unit", "Better", "Due day", "Owner"],
      ["Parking", "Fines", "fines", "sideways", "40", ""],
      ["Parking", "Appeals", "", "", "", "nobody@x.example"],
      ["Parking", "Visits to car parks", "visits", "", "", ""],
      ["Parking", "VISITS to car parks", "visits", "", "", ""],
      ["", "Nowhere", "x", "", "", ""],
    ]);
    const page = await read.text();
    const text = pageText(page);
    for (const message of [
      "4 rows need fixing",
      "Better is higher, lower or neither",
      "The day must be a whole number from 1 to 28",
      "Say what is counted, in the plural",
      "Nobody who gives figures has that e-mail address",
      "There is already a metric with that name",
      "Enter the service’s name",
    ]) {
      expect(text).toContain(message);
    }
    const { action, fields } = fieldsOn(page);
    const halfway = fields
      .map(([name, value]): [string, string] => {
        if (value === "sideways") return [name, "lower"];
        return [name, value === "40" ? "4" : value];
      })
      .concat([
        ["skip-5", "yes"],
        ["skip-6", "yes"],
      ]);
    const second = await (await head.post(action, halfway)).text();
    expect(pageText(second)).toContain("1 row needs fixing");
    expect(await namesOf()).toEqual(before);
    const next = fieldsOn(second);
    const mended = next.fields.map(([name, value]): [string, string] => {
      if (name === "rows") return [name, value];
      return [name, value === "" ? "appeals" : ""];
    });
    const third = await (await head.post(next.action, mended)).text();
    expect(pageText(third)).toContain("Check the 3 metrics that will be added");
    const last = fieldsOn(third);
    expect((await head.post(last.action, last.fields)).status).toBe(302);
    expect((await namesOf()).slice(before.length)).toEqual([
      "Fines",
      "Appeals",
      "Visits to car parks",
    ]);
    const [fines] = (await metrics()).slice(-3);
    expect(fines).toMatchObject({ polarity: "lower is better", dueDay: 4 });
  });

  it("come from the template as it is, in both its kinds", async () => {
    const csv = await head.get(`${path}/template.csv`);
    expect(csv.headers.get("Content-Disposition")).toContain("metrics.csv");
    const workbook = await head.get(`${path}/template.xlsx`);
    const bytes = Buffer.from(await workbook.arrayBuffer());
    const [names] = await readSheet(bytes);
    expect(names?.slice(0, 3)).toEqual(["Service", "Metric", "What it counts"]);
    for (const [name, file] of [
      ["metrics.csv", new Blob([await csv.text()])],
      ["metrics.xlsx", new Blob([bytes])],
    ] as const) {
      const form = new FormData();
      form.set("pasted", "");
      form.set("file", file, name);
      const read = pageText(await (await head.upload(path, form)).text());
      expect(read, name).toContain("There is already a metric with that name");
      expect(read, name).toContain("1 row needs fixing");
    }
  });

  it("need columns that are named, and are not too many", async () => {
    const unnamed = await paste([
      ["Metric", "Colour"],
      ["A", "red"],
    ]);
    expect(unnamed.status).toBe(422);
    expect(await unnamed.text()).toContain("there is no Service and Unit");
    const many = Array.from({ length: 501 }, (_, place) => ["A", `B${place}`, "c"]);
    const long = await paste([["Service", "Metric", "Unit"], ...many]);
    expect(await long.text()).toContain("more than can be checked at once");
    const empty = new FormData();
    empty.set("pasted", " ");
    expect((await head.upload(path, empty)).status).toBe(422);
  });

  it("answer whatever stands in their cells, and run none of it", async () => {
    const texts = [...nastyStrings, ...unkeepableStrings].map(({ text }) =>
      text.replaceAll(/[\t\n\r"]/g, " "),
    );
    for (let start = 0; start < texts.length; start += 60) {
      const rows = texts.slice(start, start + 60).map((text) => [text, text, text, text, text]);
      const answer = await paste([["Service", "Metric", "Unit", "Better", "Definition"], ...rows]);
      expect([200, 422]).toContain(answer.status);
      const page = await answer.text();
      expect(scriptsIn(page)).toEqual([]);
      const [form] = formsOn(page, path);
      if (!form || answer.status === 422) continue;
      const fields = form.fields.map(({ name, value }): [string, string] => [name, value]);
      const again = await head.post(form.action, fields);
      expect([200, 302, 409, 422]).toContain(again.status);
      expect(scriptsIn(await again.text())).toEqual([]);
    }
  }, 60_000);

  it("take no rows that no page of ours carries", async () => {
    const before = await namesOf();
    for (const address of [`${path}/problems`, `${path}/confirmation`]) {
      expect(await (await head.get(address)).text()).toContain(`href="${path}"`);
      for (const rows of ["", "x", "[]", "{}", '{"headers":[1],"rows":[]}', '{"headers":[]}']) {
        expect((await head.post(address, { rows })).status, `${address} ${rows}`).toBe(400);
      }
      const table = JSON.stringify({ headers: [], rows: [] });
      expect((await head.post(address, { rows: table, other: "1" })).status).toBe(400);
      expect((await officer.post(address, { rows: table })).status).toBe(403);
    }
    const proto = JSON.stringify({
      headers: ["__proto__", "Service"],
      rows: [[2, "a", "b"]],
    });
    expect((await head.post(`${path}/confirmation`, { rows: proto })).status).toBe(409);
    expect(await namesOf()).toEqual(before);
  });
});
