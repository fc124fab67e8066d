import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chris, hana, northmere, settleNorthmere } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { formIn } from "#tests/setup/html-form.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const settings = "/settings/accessibility";
const filled = {
  compliance: "partial",
  problems: "A map without a description\n\nA film without captions",
  contactEmail: "access@northmere.example",
  contactPhone: "01632 960 150",
  answerDays: "5",
  testedBy: "The access group",
  lastTestedOn: "2 November 2026",
  preparedOn: "3/11/2026",
  reviewedOn: "4 November 2026",
};

describe.each(routeDialects)("the accessibility statement on %s", (dialect) => {
  let site: Site;
  let administrator: Visitor;

  beforeAll(async () => {
    const fill = (db: Site["db"]) => settleNorthmere(db, { ...northmere, today: "2026-11-10" });
    site = await openSite(fill, await freshAddress(dialect));
    administrator = new Visitor(site);
    await administrator.signIn(hana.email);
  });
  afterAll(() => site.close());

  const statement = async () =>
    pageText(await (await new Visitor(site).get("/accessibility-statement")).text());
  const kept = () => site.db.selectFrom("accessibilityStatement").selectAll().execute();

  it("is linked at the foot of every page, also where nobody is signed in and nothing is", async () => {
    const somebody = new Visitor(site);
    for (const [visitor, path] of [
      [somebody, "/sign-in"],
      [somebody, "/nowhere"],
      [somebody, "/l/nothing"],
      [administrator, "/reviews"],
      [administrator, "/summary/2026-10"],
    ] as const) {
      const page = await (await visitor.get(path)).text();
      expect(page.slice(page.indexOf("<footer")), path).toContain(
        'href="/accessibility-statement"',
      );
    }
  });

  it("claims nothing and says so while the council has not completed it", async () => {
    const text = await statement();
    expect(text).toContain("Northmere District Council has not completed this statement yet.");
    expect(text).toContain("Equality and Human Rights Commission");
    expect(text).toContain("with the keyboard alone");
    expect(text).not.toMatch(/compliant with|was last tested on|mailto/);
  });

  it("refuses what is missing or contradicts itself, and loses nothing", async () => {
    const wrong: [Partial<typeof filled>, string][] = [
      [{ compliance: "" }, "Choose how it complies"],
      [{ compliance: "full" }, "It does not comply fully while something is not accessible"],
      [{ problems: " " }, "Say what is not accessible"],
      [{ problems: "a\0" }, "What is not accessible has a character that cannot be kept"],
      [{ contactEmail: "" }, "Enter an e-mail address for questions and problems"],
      [{ contactEmail: "x" }, "Enter an e-mail address in the form"],
      [{ answerDays: "0" }, "Enter a whole number of working days from 1 to 60"],
      [{ answerDays: "2.5" }, "Enter a whole number of working days from 1 to 60"],
      [{ answerDays: "soon" }, "soon"],
      [{ testedBy: "" }, "Say who tested it"],
      [{ lastTestedOn: "" }, "Enter when it was tested"],
      [{ lastTestedOn: "11 November 2026" }, "That day is still to come"],
      [{ preparedOn: "31 February 2026" }, "There is no 31 February 2026"],
      [{ reviewedOn: "2 November 2026" }, "It was reviewed before it was prepared"],
    ];
    for (const [changes, message] of wrong) {
      const answer = await administrator.post(settings, { ...filled, ...changes });
      expect(answer.status, message).toBe(422);
      const page = await answer.text();
      expect(page).toContain(message);
      if (!("testedBy" in changes)) expect(formIn(page).testedBy).toBe("The access group");
    }
    const misshapen: Record<string, string>[] = [{ ...filled, x: "1" }, { compliance: "full" }, {}];
    for (const odd of misshapen) {
      expect((await administrator.post(settings, odd)).status).toBe(400);
    }
    expect(await kept()).toEqual([]);
  });

  it("is made from what the council says, in the form that the law sets out", async () => {
    const answer = await administrator.post(settings, filled);
    expect(answer.headers.get("Location")).toBe("/accessibility-statement");
    const text = await statement();
    for (const said of [
      "Accessibility statement for Northmere District Council",
      "is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard",
      "A map without a description A film without captions",
      "access@northmere.example",
      "01632 960 150",
      "within 5 working days",
      "Equality Advisory and Support Service (EASS)",
      "prepared on 3 November 2026. It was last reviewed on 4 November 2026",
      "last tested on 2 November 2026",
      "carried out by The access group",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("not completed");
    const form = formIn(await (await administrator.get(settings)).text());
    expect(form).toMatchObject({ ...filled, preparedOn: "3 November 2026" });
  });

  it("may say that all of it is accessible and that nobody has tested it", async () => {
    const changes = { compliance: "full", problems: "", testedBy: "", lastTestedOn: "" };
    await administrator.post(settings, { ...filled, ...changes, contactPhone: "" });
    const text = await statement();
    expect(text).toContain("is fully compliant with");
    expect(text).toContain("has not been tested for the council");
    expect(text).not.toMatch(/Non-accessible content|Telephone/);
    const changed = await site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("action", "=", "set accessibility statement")
      .execute();
    expect(changed).toHaveLength(2);
    expect(changed[1]).toMatchObject({
      author: "Hana",
      before: expect.stringContaining("partial"),
    });
  });

  it("names who enforces the law where the council is", async () => {
    await site.db.updateTable("council").set({ nation: "Northern Ireland" }).execute();
    const text = await statement();
    expect(text).toContain("Equality Commission for Northern Ireland (ECNI)");
    expect(text).not.toContain("EHRC");
    await site.db.updateTable("council").set({ nation: "Wales" }).execute();
    expect(await statement()).toContain("EHRC");
  });

  it("is completed by an administrator alone", async () => {
    const reader = new Visitor(site);
    await reader.signIn(chris.email);
    expect((await reader.post(settings, filled)).status).toBe(403);
  });
});
