import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import { readNumber } from "#app/domain/number.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { type Cast, northmere, settleNorthmere } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { nastyMonths } from "#tests/setup/nasty-months.ts";
import { brokenJsonNumbers, nastyJsonNumbers, nastyNumbers } from "#tests/setup/nasty-numbers.ts";
import { asKept, nastyStrings, tooLong, unkeepableStrings } from "#tests/setup/nasty-strings.ts";
import { ask } from "#tests/setup/raw.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn, System } from "#tests/setup/system.ts";

describe.each(routeDialects)("what another system may send, on %s,", (dialect) => {
  let site: Site;
  let cast: Cast;
  let secret: string;
  let system: System;

  beforeAll(async () => {
    const settle = async (db: Site["db"]) => {
      cast = await settleNorthmere(db, { ...northmere, demo: "tests", today: "2026-11-05" });
    };
    site = await openSite(settle, await freshAddress(dialect));
    secret = await letIn(site.db, [cast.missedBinsId, cast.gardenWasteId]);
    system = new System(site, secret);
    await system.put(one, { value: 7, note: "as it was" });
  });

  afterAll(() => site.close());

  const one = "/api/metrics/missed-bin-calls/figures/2026-01";
  const figures = () => figuresInForce(site.db, { metricIds: [cast.missedBinsId] });
  const entries = () =>
    site.db
      .selectFrom("auditEntry")
      .select(({ fn }) => fn.countAll().as("count"))
      .executeTakeFirstOrThrow();

  /** Sends each of these, which are all refused with a problem, and finds everything as it was. */
  async function holdRefused(
    asked: [name: string, answer: () => Promise<Response>][],
    statuses: number[],
  ) {
    const before = [await figures(), await entries()];
    for (const [name, answer] of asked) {
      const refused = await answer();
      expect(statuses, `${refused.status} for ${name.slice(0, 200)}`).toContain(refused.status);
      expect(refused.headers.get("Content-Type"), name).toBe("application/problem+json");
      const problem = await refused.json();
      expect(problem).toMatchObject({ status: refused.status, detail: expect.any(String) });
      expect(JSON.stringify(problem), name).not.toMatch(
        /\bat .*\.ts|sqlite|postgres|select |node_modules/i,
      );
    }
    expect([await figures(), await entries()]).toEqual(before);
  }

  it("is kept, whatever a note says, and comes back as it was sent", async () => {
    const months = nastyStrings.map((_, place) => shift("1900-01", place));
    const sent = nastyStrings.map(({ text }, place) => ({
      metric: "missed-bin-calls",
      period: months[place],
      value: place,
      note: text,
    }));
    const taken = await system.put("/api/figures", sent);
    expect(await taken.json()).toMatchObject({ added: nastyStrings.length });
    const kept = new Map((await figures()).map(({ period, note }) => [period, note]));
    const read = await (await system.get("/api/metrics/missed-bin-calls/figures")).json();
    const shown = new Map<string, string>(
      read.figures.map(({ period, note }: Record<string, string>) => [period, note]),
    );
    for (const [place, { kind, text }] of nastyStrings.entries()) {
      const month = months[place] ?? "";
      expect(kept.get(month), kind).toBe(asKept(text) || null);
      expect(shown.get(month), kind).toBe(asKept(text));
    }
  });

  it("is refused where a note or a reason cannot be kept", async () => {
    const wrong = [...unkeepableStrings.map(({ text }) => text), tooLong(2000), tooLong(100_000)];
    await holdRefused(
      wrong.flatMap((text) => [
        [`note ${text}`, () => system.put(one, { value: 8, note: text, reason: "Recounted" })],
        [`reason ${text}`, () => system.put(one, { value: 8, reason: text })],
        [
          `metric ${text}`,
          () => system.put("/api/figures", [{ metric: text, period: "2026-02", value: 8 }]),
        ],
        [
          `period ${text}`,
          () =>
            system.put("/api/figures", [{ metric: "missed-bin-calls", period: text, value: 8 }]),
        ],
      ]),
      [422, 403],
    );
  });

  it("is no number that means nothing, too much or something else", async () => {
    const json = (number: string) => `{"value": ${number}, "reason": "Recounted"}`;
    await holdRefused(
      nastyJsonNumbers.map((number) => [number, () => system.send(one, json(number))]),
      [422],
    );
    await holdRefused(
      [...brokenJsonNumbers, "1e-400", "-0.0000e-1,"].map((number) => [
        number,
        () => system.send(one, json(number)),
      ]),
      [400],
    );
    await holdRefused(
      nastyNumbers.map(({ typed }) => [
        typed,
        () => system.put(one, { value: typed, reason: "Recounted" }),
      ]),
      [422],
    );
  });

  it("is a number as it was meant", async () => {
    const whole = nastyNumbers.flatMap(({ means }) =>
      means !== null && Number.isInteger(means) && means >= 0 ? [means] : [],
    );
    for (const value of [...new Set(whole), -0, 1e15]) {
      const taken = await system.put(one, { value, reason: "Recounted" });
      expect(taken.status, String(value)).toBe(200);
      const [figure] = (await figures()).filter(({ period }) => period === "2026-01");
      expect(Object.is(figure?.value, value === 0 ? 0 : value), String(value)).toBe(true);
      expect(readNumber(String(value))).toMatchObject({ value: figure?.value });
    }
  });

  it("is of no month that there is not", async () => {
    const listed = nastyMonths.map((period) => [{ metric: "missed-bin-calls", period, value: 1 }]);
    await holdRefused(
      listed.map((list) => [String(list[0]?.period), () => system.put("/api/figures", list)]),
      [422],
    );
    for (const month of nastyMonths.filter((text) => text.isWellFormed() && !/^\.*$/.test(text))) {
      const path = `/api/metrics/missed-bin-calls/figures/${encodeURIComponent(month)}`;
      const { status } = await system.put(path, { value: 1 });
      expect([404, 405, 422], `${status} for ${month}`).toContain(status);
    }
  });

  it("is refused with extra, repeated, missing and wrong fields", async () => {
    const place = { metric: "missed-bin-calls", period: "2026-02" };
    const values = [null, true, [], {}, "x", 5.5, "__proto__"];
    const bodies: unknown[] = [
      ...values,
      [[]],
      [null],
      [place],
      [{ ...place, value: 1, extra: 1 }],
      [{ ...place, value: 1, part: 1, whole: 1 }],
      [{ ...place, value: 1, state: "given" }],
      [{ ...place, part: 1, whole: 2 }],
      [{ metric: "missed-bin-calls", value: 1 }],
      [{ period: "2026-02", value: 1 }],
      ...values.flatMap((value) => [
        [{ ...place, value: 1, note: Array.isArray(value) ? value : { value } }],
        [{ ...place, value: 1, reason: Array.isArray(value) ? value : { value } }],
        [{ ...place, metric: value === "x" ? 5 : value, value: 1 }],
        [{ ...place, period: value, value: 1 }],
      ]),
      ...values.filter((value) => value !== 5.5).map((value) => [{ ...place, value }]),
    ];
    await holdRefused(
      bodies.map((body) => [JSON.stringify(body), () => system.put("/api/figures", body)]),
      [422, 403],
    );
    const texts = [
      '{"value": 1, "value": 2}',
      '{"value": 1, "v\\u0061lue": 2}',
      '{"value": 1, "__proto__": {"reason": "x"}, "__proto__": 1}',
      '{"value": 1',
      '{"value": 1}}',
      "{value: 1}",
      "{'value': 1}",
      '{"value": 1,}',
      '\ufeff{"value": 1} x',
      "value=1",
      "",
      "\0",
      "<value>1</value>",
    ];
    await holdRefused(
      texts.map((text) => [text, () => system.send(one, text)]),
      [400],
    );
    await holdRefused(
      ['{"value": 1, "__proto__": {"reason": "x"}}', '{"value": 1, "constructor": 1}'].map(
        (text) => [text, () => system.send(one, text)],
      ),
      [422],
    );
  });

  it("is refused where it is deep, long or no text", async () => {
    const deep = 300_000;
    const texts: [string, string | Uint8Array<ArrayBuffer>, number[]][] = [
      ["deep lists", "[".repeat(deep) + "]".repeat(deep), [422]],
      ["deep objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, [422]],
      ["an open list", "[".repeat(1_000_000), [400]],
      ["quotation marks", `"${'\\"'.repeat(500_000)}"`, [422]],
      ["no UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), [400]],
      ["half a character", new Uint8Array([...Buffer.from('{"value":1,"note":"'), 0xc3]), [400]],
      ["UTF-16", new Uint8Array(Buffer.from('{"value":1}', "utf16le")), [400]],
      [
        "10,000 fields",
        JSON.stringify(
          Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`f${place}`, place])),
        ),
        [422],
      ],
      ["10,001 figures", `[${Array(10_001).fill("1").join(",")}]`, [422]],
      ["10,000 wrong figures", `[${Array(10_000).fill("{}").join(",")}]`, [422]],
      ["more than 1 MB", `"${"a".repeat(2 ** 20)}"`, [413]],
    ];
    for (const [name, text, statuses] of texts) {
      await holdRefused([[name, () => system.send("/api/figures", text)]], statuses);
    }
  });

  it("is refused where it is of another type", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "",
    ]) {
      await holdRefused(
        [[type, () => system.send(one, '{"value": 1}', { "Content-Type": type })]],
        [415],
      );
    }
    await holdRefused(
      [["gzip", () => system.send(one, '{"value": 1}', { "Content-Encoding": "gzip" })]],
      [415],
    );
  });

  it("is refused when more than 1 MB comes in pieces", async () => {
    const { status } = await ask(site.address, one, {
      method: "PUT",
      headers: {
        Authorization: `Bearer ${secret}`,
        "Content-Type": "application/json",
        "Transfer-Encoding": "chunked",
      },
      body: `"${"a".repeat(2 ** 21)}"`,
    });
    expect(status).toBe(413);
  });

  it("may be 10,000 figures at once", async () => {
    const many = Array.from({ length: 10_000 }, (_, place) => ({
      metric: "missed-bin-calls",
      period: shift("1000-01", place),
      value: place,
    }));
    const taken = await system.put("/api/figures", many);
    expect(await taken.json()).toMatchObject({ added: 10_000 });
  });

  it("asks with no token that is none", async () => {
    const headers = [
      "",
      "Bearer",
      "Bearer ",
      "Basic YTpi",
      secret,
      `Bearer ${secret}x`,
      `Bearer ${secret} x`,
      `Bearer, ${secret}`,
      `bearer rh_${"٣".repeat(43)}`,
    ];
    for (const Authorization of headers) {
      const { status } = await ask(site.address, "/api/metrics", {
        headers: { Authorization: Buffer.from(Authorization).toString("latin1") },
      });
      expect(status, Authorization).toBe(401);
    }
    expect(
      (await ask(site.address, "/api/metrics", { headers: { Authorization: `bearer  ${secret}` } }))
        .status,
    ).toBe(200);
  });

  afterEach(async () => {
    expect((await fetch(`${site.address}/readyz`)).status).toBe(200);
  });
});
