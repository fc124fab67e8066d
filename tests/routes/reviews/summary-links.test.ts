import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given, givenShare } from "#app/domain/metrics/figure.ts";
import { createLog } from "#app/server/operations/log.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import {
  type Cast,
  chris,
  hana,
  northmere,
  olive,
  settleNorthmere,
  stamp,
} from "#tests/setup/cast.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { type Answer, ask } from "#tests/setup/raw.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { summaryLinkFrom } from "#tests/setup/summary-link.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const council = { ...northmere, today: "2026-11-10" };
const months = Array.from(
  { length: 12 },
  (_, place) => `2025-${String(place + 1).padStart(2, "0")}`,
);

describe.each(dialects)("a summary by link on %s", (dialect) => {
  let site: Site;
  let cast: Cast;
  let head: Visitor;
  let logged = "";

  beforeAll(async () => {
    const lines = new Writable({
      write(chunk, _, done) {
        logged += chunk;
        done();
      },
    });
    const fill = async (db: Site["db"]) => {
      cast = await settleNorthmere(db, council);
      const because = { source: "CRM", reason: "First" };
      await recordFigures(
        db,
        stamp,
        { id: cast.gardenWasteId, measure: "share" },
        [...months, "2026-09"].map((period) => ({ period, amount: givenShare(61, 100) })),
        because,
      );
      await recordFigures(
        db,
        stamp,
        { id: cast.missedBinsId, measure: "count" },
        [{ period: "2026-09", amount: given(812) }],
        because,
      );
      await publishReview(db, stamp, {
        month: "2026-09",
        publishedOn: "2026-10-12",
        ask: "Shall we stop the posters?",
        contactName: "Hana",
        contactEmail: "hana@northmere.example",
      });
    };
    const log = createLog("debug", lines);
    site = await openSite(fill, await freshAddress(dialect), { log });
    head = new Visitor(site);
    await head.signIn(hana.email);
  });
  afterAll(() => site.close());

  const links = () => site.db.selectFrom("summaryLink").selectAll().orderBy("id").execute();
  const newest = async () => (await links()).at(-1) ?? { id: 0, timesOpened: 0 };
  const trail = () => site.db.selectFrom("auditEntry").selectAll().orderBy("id").execute();

  /** An answer without what every answer has for itself alone. */
  function comparable({ status, headers, body }: Answer) {
    const { date: _, "x-request-id": id, etag: __, ...rest } = headers;
    const policy = String(headers["content-security-policy"]);
    const [, nonce = ""] = /nonce-([^']+)/.exec(policy) ?? [];
    const text = JSON.stringify({ ...rest, body, status });
    return text.replaceAll(nonce, "NONCE").replaceAll(String(id), "ID");
  }

  it("is made with 256 random bits, shown once and kept as its hash", async () => {
    const answer = await head.post("/summary/2026-09/links", { days: "90" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    const page = await answer.text();
    const [address = ""] = /http:\/\/localhost:\d+\/s\/[\w-]{43}/.exec(page) ?? [];
    expect(page).toMatch(new RegExp(`<input[^>]*readOnly=""[^>]*value="${address}"`));
    const [, token = "none"] = address.split("/s/");
    expect(JSON.stringify([await links(), await trail()])).not.toContain(token);
    expect(await (await head.get("/summary/2026-09/links")).text()).not.toContain(token);
    const { madeAt, expiresAt, ...made } = (await links()).at(-1) ?? { madeAt: "", expiresAt: "" };
    expect(made).toMatchObject({ month: "2026-09", madeById: cast.hanaId, timesOpened: 0 });
    expect((Date.parse(expiresAt) - Date.parse(madeAt)) / 86_400_000).toBe(90);
  });

  it("is not made for longer than 90 days, or without a time", async () => {
    const before = await links();
    for (const form of [{}, { days: "91" }, { days: "365" }, { days: "" }]) {
      const answer = await head.post("/summary/2026-09/links", form as Record<string, string>);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Choose for how long the link works");
    }
    const odd = { days: "7", x: "1" };
    expect((await head.post("/summary/2026-09/links", odd)).status).toBe(400);
    expect(await links()).toEqual(before);
  });

  it("is of a published month alone", async () => {
    const before = await links();
    const draft = await head.get("/summary/2026-10/links");
    expect(draft.status).toBe(200);
    expect(await draft.text()).toContain("The review of October 2026 is a draft.");
    expect((await head.post("/summary/2026-10/links", { days: "7" })).status).toBe(409);
    for (const month of ["2026-11", "2026-13", "x", "2026"]) {
      expect((await head.get(`/summary/${month}/links`)).status, month).toBe(404);
      expect((await head.post(`/summary/${month}/links`, { days: "7" })).status, month).toBe(404);
    }
    expect(await links()).toEqual(before);
  });

  it("says what the month said, what is asked for, whom to ask and until when", async () => {
    const path = await summaryLinkFrom(head, "2026-09", "7");
    const page = await (await new Visitor(site).get(path)).text();
    const text = pageText(page);
    expect(text).toContain("September 2026 in brief");
    expect(text).toContain("812");
    expect(text).toContain("Shall we stop the posters?");
    expect(text).toContain("hana@northmere.example");
    expect(text).toMatch(/This link works until \d+ \w+ \d{4}/);
    expect(page).not.toMatch(/<script|<nav|<form/);
    const ways = [...page.matchAll(/href="([^"]*)"/g)].map(([, way = ""]) => way);
    const own = /^(#main|mailto:|data:|\/assets\/[\w-]+\.css$|\/accessibility-statement$)/;
    expect(ways.filter((way) => !own.test(way))).toEqual([]);
  });

  it("is the same for one who is signed in, and for two who came", async () => {
    const path = await summaryLinkFrom(head, "2026-09");
    const answers = await Promise.all([
      ask(site.address, path),
      ask(site.address, path, { headers: { cookie: head.cookie } }),
    ]);
    const [anybody, signedIn] = answers.map(comparable);
    expect(signedIn).toBe(anybody);
  });

  it("is kept, listed and told on by nobody, however its address is written", async () => {
    const path = await summaryLinkFrom(head, "2026-09");
    for (const one of [path, path.replace("/s/", "/%73/"), `/x/..${path}`, `${path}.data`]) {
      const { status, headers } = await ask(site.address, one);
      expect(status, one).toBe(200);
      expect(headers["cache-control"], one).toBe("no-store");
      expect(headers["referrer-policy"], one).toBe("no-referrer");
      expect(headers["x-robots-tag"], one).toBe("noindex, nofollow");
      expect(headers["set-cookie"], one).toBeUndefined();
    }
  });

  it("is like any unknown address once it has expired, is revoked or never was", async () => {
    const expired = await summaryLinkFrom(head, "2026-09");
    const { id } = await newest();
    const expiresAt = new Date().toISOString();
    await site.db.updateTable("summaryLink").set({ expiresAt }).where("id", "=", id).execute();
    const revoked = await summaryLinkFrom(head, "2026-09");
    await head.post(`/summary/2026-09/links/${(await newest()).id}/revocation`, {});
    const unknown = comparable(await ask(site.address, "/nowhere"));
    expect(unknown).toContain('"status":404');
    const counted = await links();
    for (const path of [expired, revoked, "/s/nothing", `/s/${"A".repeat(43)}`]) {
      expect(comparable(await ask(site.address, path)), path).toBe(unknown);
    }
    const headOfUnknown = comparable(await ask(site.address, "/nowhere", { method: "HEAD" }));
    expect(comparable(await ask(site.address, revoked, { method: "HEAD" }))).toBe(headOfUnknown);
    const signedIn = { headers: { cookie: head.cookie } };
    expect(comparable(await ask(site.address, revoked, signedIn))).toBe(
      comparable(await ask(site.address, "/nowhere", signedIn)),
    );
    expect(await links()).toEqual(counted);
  });

  it("counts who reads it, not who asks for its head, fetches it ahead or sends it a form", async () => {
    const path = await summaryLinkFrom(head, "2026-09");
    const { id } = await newest();
    const ahead = await ask(site.address, path, { headers: { "Sec-Purpose": "prefetch" } });
    expect(ahead.status).toBe(200);
    const asked = await ask(site.address, path, { method: "HEAD" });
    expect(asked.status).toBe(200);
    expect(asked.headers["cache-control"]).toBe("no-store");
    expect((await new Visitor(site).post(path, {})).status).toBe(404);
    expect(await newest()).toMatchObject({ timesOpened: 0, lastOpenedAt: null });
    await Promise.all([1, 2, 3].map(() => new Visitor(site).get(path)));
    expect(await newest()).toMatchObject({ id, timesOpened: 3 });
    const opened = (await trail()).filter(
      ({ action, subjectId }) => action === "open summary link" && subjectId === id,
    );
    expect(opened).toHaveLength(3);
    expect(opened[0]).toMatchObject({ personId: null, author: "Somebody with the link" });
    const text = pageText(await (await head.get("/summary/2026-09/links")).text());
    expect(text).toMatch(/Opened 3 times, last on \d+ \w+ \d{4}/);
  });

  it("is absent from the log, however its address is written", async () => {
    const path = await summaryLinkFrom(head, "2026-09");
    const token = path.slice(3);
    for (const odd of [
      path,
      `/S/${token}`,
      `/%73/${token}`,
      `/%2573/${token}`,
      `${path}.data`,
      `${path}?x=${token}`,
      `${path}/more`,
      `/${path}`,
      `/%2Fs%2F${token}`,
      `/x/..${path}`,
      `\\s\\${token}`,
    ]) {
      await ask(site.address, odd);
    }
    expect(logged).toContain('"path":"/s/…"');
    expect(logged).not.toContain(token);
  });

  it("is revoked with a page that asks first, twice without harm", async () => {
    const path = await summaryLinkFrom(head, "2026-09");
    const { id } = await newest();
    const address = `/summary/2026-09/links/${id}/revocation`;
    expect(await (await head.get(address)).text()).toContain("Revoke the link");
    for (const time of ["first", "again"]) {
      const answer = await head.post(address, {});
      expect(answer.headers.get("Location"), time).toBe("/summary/2026-09/links");
    }
    expect((await new Visitor(site).get(path)).status).toBe(404);
    const revoked = (await trail()).filter(
      ({ action, subjectId }) => action === "revoke summary link" && subjectId === id,
    );
    expect(revoked).toMatchObject([{ author: "Hana", period: "2026-09" }]);
    for (const odd of [`/summary/2026-08/links/${id}`, "/summary/2026-09/links/999"]) {
      expect((await head.get(`${odd}/revocation`)).status, odd).toBe(404);
      expect((await head.post(`${odd}/revocation`, {})).status, odd).toBe(404);
    }
  });

  it("is listed with every other link that works, each ended with one button", async () => {
    const summary = await summaryLinkFrom(head, "2026-09");
    const summaryId = (await newest()).id;
    const toReturn = await linkFrom(head, cast.oliveId, "2026-10");
    const page = await (await head.get("/settings/links")).text();
    const text = pageText(page);
    expect(text).toContain("September 2026 in brief");
    expect(text).toContain("October 2026, the return of Olive");
    const [, returnId] = /links\/returns\/(\d+)\/revocation/.exec(page) ?? [];
    for (const [kind, id, path] of [
      ["summaries", summaryId, summary],
      ["returns", returnId, toReturn],
    ]) {
      const address = `/settings/links/${kind}/${id}/revocation`;
      expect((await head.get(address)).status).toBe(405);
      expect((await head.post(address, {})).headers.get("Location")).toBe("/settings/links");
      expect((await new Visitor(site).get(String(path))).status).toBe(404);
      expect(await (await head.get("/settings/links")).text()).not.toContain(address);
      expect((await head.post(`/settings/links/${kind}/999/revocation`, {})).status).toBe(404);
    }
  });

  it("is made by the head of communications and by nobody else", async () => {
    for (const { email } of [chris, olive]) {
      const visitor = new Visitor(site);
      await visitor.signIn(email);
      for (const path of ["/summary/2026-09/links", "/settings/links/summaries/1/revocation"]) {
        expect((await visitor.post(path, { days: "7" })).status, path).toBe(403);
      }
    }
  });
});
