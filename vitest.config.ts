import { defineConfig } from "vitest/config";

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
