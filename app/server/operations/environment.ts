import { isIP } from "node:net";
import { z } from "zod";
import {
  partsOfSingleSignOnMissing,
  type SingleSignOnSettings,
  singleSignOnOf,
  singleSignOnVariables,
} from "#app/server/people/single-sign-on/settings.ts";
import type { MailSettings } from "./mail.ts";

const text = (shape: RegExp | ((text: string) => boolean), message: string) =>
  shape instanceof RegExp ? z.string().regex(shape, message) : z.string().refine(shape, message);

const schema = z.object({
  PORT: text(isPort, "PORT must be a whole number up to 65535").transform(Number).default(3000),
  DATABASE_URL: text(
    /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
    "DATABASE_URL must begin with sqlite: and a file's path, or with postgres://",
  ).default("sqlite:var/real-headlines.sqlite"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "LOG_LEVEL must be debug, info, warn, error or silent",
    })
    .default("info"),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(",").map((proxy) => proxy.trim()))
    .refine(
      (proxies) => proxies.every(isProxy),
      "TRUSTED_PROXIES must be a list of addresses or subnets, such as loopback or 10.0.0.0/8",
    )
    .default(["loopback", "uniquelocal"]),
  PUBLIC_URL: text(
    isOwnAddress,
    "PUBLIC_URL must be an address without a path, such as https://headlines.council.example",
  )
    .transform((address) => new URL(address).origin)
    .optional(),
  SMTP_URL: text(
    isMailServer,
    "SMTP_URL must be a mail server, such as smtp://user:password@mail.council.example:587",
  ).optional(),
  MAIL_FROM: text(
    /^([^\s@<>,;"]+@[^\s@<>,;"]+|[^\r\n@<>,;"]+ <[^\s@<>,;"]+@[^\s@<>,;"]+>)$/,
    "MAIL_FROM must be an e-mail address, such as Real Headlines <headlines@council.example>",
  ).optional(),
  ...singleSignOnVariables,
});

export type Environment = {
  port: number;
  databaseUrl: string;
  logLevel: z.infer<typeof schema>["LOG_LEVEL"];
  trustedProxies: string[];
  /** Without a trailing slash; undefined means the host of each request. */
  publicUrl: string | undefined;
  mail: MailSettings | undefined;
  singleSignOn: SingleSignOnSettings | undefined;
};

/** Lists every problem, each as a sentence. */
export function parseEnvironment(
  variables: Record<string, string | undefined>,
): { ok: true; environment: Environment } | { ok: false; problems: string[] } {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  const problems = [
    ...(parsed.error?.issues ?? []),
    ...partsOfMailMissing(present),
    ...partsOfSingleSignOnMissing(present),
  ];
  if (!parsed.success || problems.length > 0) {
    return { ok: false, problems: problems.map(({ message }) => `${message}.`) };
  }
  const { PORT, DATABASE_URL, LOG_LEVEL, TRUSTED_PROXIES, PUBLIC_URL } = parsed.data;
  const { SMTP_URL, MAIL_FROM } = parsed.data;
  return {
    ok: true,
    environment: {
      port: PORT,
      databaseUrl: DATABASE_URL,
      logLevel: LOG_LEVEL,
      trustedProxies: TRUSTED_PROXIES,
      publicUrl: PUBLIC_URL,
      mail: SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : undefined,
      singleSignOn: singleSignOnOf(parsed.data),
    },
  };
}

/** Mail needs PUBLIC_URL: a forged Host header could otherwise send people links to another site. */
function partsOfMailMissing(present: Record<string, string | undefined>) {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = present;
  if (SMTP_URL && !MAIL_FROM)
    return [{ message: "MAIL_FROM must be set too, for mail to be sent through SMTP_URL" }];
  if (MAIL_FROM && !SMTP_URL)
    return [{ message: "SMTP_URL must be set too, for mail to be sent from MAIL_FROM" }];
  if (SMTP_URL && !PUBLIC_URL)
    return [{ message: "PUBLIC_URL must be set too, for the links in what SMTP_URL sends" }];
  return [];
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function isOwnAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url?.pathname === "/" && !/[?#@]/.test(text);
  return isBare && ["http:", "https:"].includes(url.protocol);
}

function isMailServer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
}

/** As Express accepts it: an address, a subnet in bits, or one of Express's own names. */
function isProxy(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits = "0", ...more] = text.split("/");
  const version = isIP(address);
  return (
    version !== 0 &&
    more.length === 0 &&
    /^\d{1,3}$/.test(bits) &&
    Number(bits) <= (version === 4 ? 32 : 128)
  );
}
