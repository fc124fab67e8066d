import { describe, expect, it } from "vitest";
import { knownMigrations } from "#db/operations/migrate.ts";
import { dialects, lastingAddress } from "#tests/setup/databases.ts";
import { program } from "#tests/setup/program.ts";

describe.each(dialects)("npm run migrate on %s", (dialect) => {
  it("says what it did, and a second time that there was nothing to do", async () => {
    const DATABASE_URL = await lastingAddress(dialect);
    const migrate = () => program("app/commands/migrate.ts", { DATABASE_URL }).end();
    expect(await migrate()).toEqual({
      code: 0,
      output: `Migrated: ${knownMigrations.join(", ")}.\n`,
      errors: "",
    });
    expect(await migrate()).toEqual({
      code: 0,
      output: "The database is up to date.\n",
      errors: "",
    });
  });
});
