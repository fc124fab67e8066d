import { describe, expect, it } from "vitest";
import { parseEnvironment } from "#app/server/operations/environment.ts";
import { program } from "#tests/setup/program.ts";

const problemsOf = (variables: Record<string, string>) => {
  const parsed = parseEnvironment(variables);
  return parsed.ok ? [] : parsed.problems;
};

const tenant = "0f1e2d3c-4b5a-4000-8000-00000000000a";
const singleSignOn: Record<string, string> = {
  PUBLIC_URL: "https://headlines.council.example",
  OIDC_ISSUER: `https://login.microsoftonline.com/${tenant}/v2.0`,
  OIDC_CLIENT_ID: "4b5a",
  OIDC_CLIENT_SECRET: "~secret",
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
      singleSignOn: undefined,
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
        singleSignOn: undefined,
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
    const mail = {
      SMTP_URL: "smtp://localhost:25",
      MAIL_FROM: "headlines@council.example",
      PUBLIC_URL: "https://headlines.council.example",
    };
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

  it("asks where people find it where it sends mail, so that nobody names the host of the links in it", () => {
    const mail = { SMTP_URL: "smtp://localhost", MAIL_FROM: "headlines@council.example" };
    expect(problemsOf(mail)).toEqual([
      "PUBLIC_URL must be set too, for the links in what SMTP_URL sends.",
    ]);
  });

  it.each([
    ["OIDC_ISSUER", "login.council.example"],
    ["OIDC_ISSUER", "http://login.council.example"],
    ["OIDC_ISSUER", "http://localhost.evil.example"],
    ["OIDC_ISSUER", "https://user:password@login.council.example"],
    ["OIDC_ISSUER", "https://login.council.example?tenant=1"],
    ["OIDC_ISSUER", "https://login.microsoftonline.com/common/v2.0"],
    ["OIDC_ISSUER", "https://LOGIN.microsoftonline.com/Organizations/v2.0"],
    ["OIDC_ISSUER", "https://login.microsoftonline.us/consumers"],
    ["OIDC_ISSUER", "https://login.microsoftonline.com/council.onmicrosoft.com/v2.0"],
    ["OIDC_ISSUER", `https://login.microsoftonline.com/${tenant}`],
    ["OIDC_ISSUER", `https://login.microsoftonline.com:443/${tenant}`],
    ["OIDC_CLIENT_ID", "two words"],
    ["OIDC_CLIENT_SECRET", "tab\there"],
    ["OIDC_NAME", "a".repeat(51)],
    ["OIDC_NAME", " "],
  ])("refuses %s=%s, for single sign-on, with a sentence that names it", (name, value) => {
    const problems = problemsOf({ ...singleSignOn, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`));
  });

  it("says that one tenant must be named", () => {
    const issuer = "https://login.microsoftonline.com/common/v2.0";
    expect(problemsOf({ ...singleSignOn, OIDC_ISSUER: issuer })[0]).toContain("one tenant");
  });

  it("asks for all that single sign-on needs, and the address to come back to", () => {
    const all = ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_ISSUER", "PUBLIC_URL"];
    for (const name of all) {
      const { [name]: _, ...others } = singleSignOn;
      expect(problemsOf(others).map((problem) => problem.split(" ")[0])).toEqual([name]);
    }
    expect(problemsOf({ OIDC_NAME: "Okta" })).toHaveLength(4);
  });

  it.each([
    [{}, "Microsoft"],
    [{ OIDC_NAME: "Northmere account" }, "Northmere account"],
    [{ OIDC_ISSUER: "https://login.council.example/" }, "single sign-on"],
    [{ OIDC_ISSUER: "http://[::1]:8080/realm" }, "single sign-on"],
    [{ OIDC_ISSUER: "http://127.0.0.1" }, "single sign-on"],
  ])("calls the provider of %o what people know it by", (changes, name) => {
    const parsed = parseEnvironment({ ...singleSignOn, ...changes });
    expect(parsed).toMatchObject({ ok: true, environment: { singleSignOn: { name } } });
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
