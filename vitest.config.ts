import { defineConfig } from "vitest/config";

/** Tests that put something in place of a module, and so cannot share modules with others. */
const alone = ["tests/routes/people/guessing.test.ts"];
const setupFiles = ["tests/setup/quiet-console.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          isolate: false,
          include: [
            "tests/*.test.ts",
            "tests/{statistics,domain,words,forms,ui,published}/**/*.test.{ts,tsx}",
          ],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "records",
          isolate: false,
          include: ["tests/{db,seeds,commands,bench,endure}/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "app",
          isolate: false,
          include: ["tests/{server,routes}/**/*.test.{ts,tsx}"],
          exclude: alone,
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "alone",
          include: alone,
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          isolate: false,
          include: ["tests/browser/**/*.test.ts"],
          setupFiles,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
