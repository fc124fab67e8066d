import { describe, expect, it } from "vitest";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { dialects, lastingAddress } from "#tests/setup/databases.ts";
import { program } from "#tests/setup/program.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** The demo as `npm run demo` runs it, once it has said all that it says. */
async function demo(DATABASE_URL: string, ...given: string[]) {
  const started = program("app/commands/demo.ts", { DATABASE_URL, PORT: "0" }, ...given);
  await expect.poll(() => started.printed.output, { timeout: 20_000 }).toMatch(/^Kept .+\n$/m);
  const [address = ""] = started.printed.output.match(/http:\/\/localhost:\d+/) ?? [];
  return { ...started, said: started.printed.output, address };
}

describe.each(dialects)("npm run demo on %s", (dialect) => {
  it("says where it is and who may sign in, and they may; a second time it is as it was left", async () => {
    const databaseAddress = await lastingAddress(dialect);
    const first = await demo(databaseAddress);
    const [, secret = ""] = first.said.match(/with the password (\S+):/) ?? [];
    expect(first.said).toContain(`Its today is ${northmere.council.today}.`);
    expect(first.said).toContain(`Kept in ${shown(databaseAddress)}`);
    expect((await new Visitor(first).get("/sign-in")).status).toBe(200);
    for (const { email } of northmere.people) {
      expect(first.said).toContain(email);
      const { status, headers } = await new Visitor(first).signIn(email, secret);
      expect([status, headers.get("Location")]).toEqual([302, "/"]);
    }
    first.child.kill("SIGTERM");
    expect(await first.end()).toMatchObject({ code: 0, errors: "" });
    const second = await demo(databaseAddress, "northmere");
    expect(second.said).toContain("Kept as you left it");
    second.child.kill("SIGINT");
    expect(await second.end()).toMatchObject({ code: 0, errors: "" });
  });
});

describe("npm run demo refuses", () => {
  it("a council that it does not know", async () => {
    const ended = await program("app/commands/demo.ts", {}, "atlantis").end();
    expect(ended).toEqual({
      code: 1,
      output: "",
      errors: "There is no demo atlantis: choose northmere or open-data.\n",
    });
  });

  it("a real council's database, and leaves it alone", async () => {
    const address = await lastingAddress("SQLite");
    const db = await openDatabase(address);
    await migrate(db, address);
    await settleNorthmere(db);
    await db.destroy();
    const { code, output, errors } = await program(
      "app/commands/demo.ts",
      { DATABASE_URL: address, PORT: "0" },
      "open-data",
    ).end();
    expect(errors).toMatch(/already holds Northmere District Council: name an empty database/);
    expect([code, output]).toEqual([1, ""]);
  });
});

/** An address as it may be said: without the password in it. */
const shown = (address: string) => address.replace(/:[^:/@]+@/, ":…@");
