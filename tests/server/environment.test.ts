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
      publicUrl: undefined,
      mail: undefined,
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
        PUBLIC_URL: "https://Headlines.council.example/",
        SMTP_URL: "smtp://user:p%40ss@mail.council.example:587",
        MAIL_FROM: "Real Headlines <headlines@council.example>",
      }),
    ).toEqual({
      ok: true,
      environment: {
        port: 8080,
        databaseUrl: "postgresql://council@db/council",
        logLevel: "debug",
        trustedProxies: ["loopback", "10.0.0.0/8", "192.168.1.7", "fc00::/7", "::1"],
        publicUrl: "https://headlines.council.example",
        mail: {
          smtpUrl: "smtp://user:p%40ss@mail.council.example:587",
          from: "Real Headlines <headlines@council.example>",
        },
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
    ["PUBLIC_URL", "headlines.council.example"],
    ["PUBLIC_URL", "ftp://headlines.council.example"],
    ["PUBLIC_URL", "https://headlines.council.example/northmere"],
    ["PUBLIC_URL", "https://user@headlines.council.example"],
    ["PUBLIC_URL", "https://headlines.council.example?a"],
  ])("refuses %s=%s with a sentence that names it", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`));
  });

  it.each([
    ["SMTP_URL", "mail.council.example"],
    ["SMTP_URL", "https://mail.council.example"],
    ["SMTP_URL", "smtp://"],
    ["MAIL_FROM", "Real Headlines"],
    ["MAIL_FROM", "one@council.example, two@council.example"],
    ["MAIL_FROM", "Real Headlines\r\nBcc: <all@council.example>"],
  ])("refuses %s=%s, for mail, with a sentence that names it", (name, value) => {
    const mail = { SMTP_URL: "smtp://localhost:25", MAIL_FROM: "headlines@council.example" };
    const problems = problemsOf({ ...mail, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`));
  });

  it("asks for both halves of what mail needs, or neither", () => {
    expect(problemsOf({ SMTP_URL: "smtp://localhost" })).toEqual([
      "MAIL_FROM must be set too, for mail to be sent through SMTP_URL.",
    ]);
    expect(problemsOf({ MAIL_FROM: "headlines@council.example" })).toEqual([
      "SMTP_URL must be set too, for mail to be sent from MAIL_FROM.",
    ]);
  });

  it("is refused by the program with every fault, before anything is done", async () => {
    const variables = {
      PORT: "http",
      DATABASE_URL: "oracle:thin",
      LOG_LEVEL: "loud",
      TRUSTED_PROXIES: "!",
      PUBLIC_URL: "!",
      SMTP_URL: "!",
    };
    for (const command of ["start", "migrate"]) {
      const { code, output, errors } = await program(`app/commands/${command}.ts`, variables).end();
      expect(errors.trimEnd().split("\n")).toEqual(problemsOf(variables));
      expect(problemsOf(variables)).toHaveLength(7);
      expect(output).toBe("");
      expect(code).toBe(1);
    }
  });
});
