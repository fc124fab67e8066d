import { describe, expect, it } from "vitest";
import { parseEnvironment } from "#app/server/environment.ts";
import { program } from "#tests/setup/program.ts";

const problemsOf = (variables: Record<string, string>) => {
  const parsed = parseEnvironment(variables);
  return parsed.ok ? [] : parsed.problems;
};

describe("the environment", () => {
  it("needs nothing to be set, and takes what is empty as not set", () => {
    const environment = {
      port: 3000,
      databaseUrl: "sqlite:var/real-headlines.sqlite",
      logLevel: "info",
      trustedProxies: ["loopback", "uniquelocal"],
    };
    expect(parseEnvironment({})).toEqual({ ok: true, environment });
    expect(
      parseEnvironment({ PORT: "", DATABASE_URL: "", LOG_LEVEL: "", TRUSTED_PROXIES: "" }),
    ).toEqual({ ok: true, environment });
  });

  it("is taken as it is set", () => {
    expect(
      parseEnvironment({
        PORT: "8080",
        DATABASE_URL: "postgresql://council@db/council",
        LOG_LEVEL: "debug",
        TRUSTED_PROXIES: "loopback, 10.0.0.0/8,192.168.1.7, fc00::/7 ,::1",
      }),
    ).toEqual({
      ok: true,
      environment: {
        port: 8080,
        databaseUrl: "postgresql://council@db/council",
        logLevel: "debug",
        trustedProxies: ["loopback", "10.0.0.0/8", "192.168.1.7", "fc00::/7", "::1"],
      },
    });
  });

  it.each([
    ["PORT", "three thousand"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", "0x50"],
    ["PORT", "1e3"],
    ["PORT", " "],
    ["PORT", "tcp://10.0.0.1:3000"],
    ["DATABASE_URL", "mysql://root@localhost/council"],
    ["DATABASE_URL", "var/council.sqlite"],
    ["DATABASE_URL", "sqlite:"],
    ["DATABASE_URL", "postgres:council"],
    ["DATABASE_URL", "postgres://"],
    ["LOG_LEVEL", "loud"],
    ["LOG_LEVEL", "INFO"],
    ["TRUSTED_PROXIES", "everyone"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.0/"],
    ["TRUSTED_PROXIES", "10.0.0.256"],
    ["TRUSTED_PROXIES", "fc00::/129"],
    ["TRUSTED_PROXIES", "loopback,"],
    ["TRUSTED_PROXIES", "loopback; 10.0.0.1"],
  ])("refuses %s=%s with a sentence that names it", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`));
  });

  it("is refused by the program with every fault, before anything is done", async () => {
    const variables = {
      PORT: "http",
      DATABASE_URL: "oracle:thin",
      LOG_LEVEL: "loud",
      TRUSTED_PROXIES: "!",
    };
    for (const command of ["start", "migrate"]) {
      const { code, output, errors } = await program(`app/commands/${command}.ts`, variables).end();
      expect(errors.trimEnd().split("\n")).toEqual(problemsOf(variables));
      expect(problemsOf(variables)).toHaveLength(4);
      expect(output).toBe("");
      expect(code).toBe(1);
    }
  });
});
