import { isIP } from "node:net";
import { z } from "zod";

const schema = z.object({
  PORT: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535,
      "PORT must be a whole number up to 65535",
    )
    .transform(Number)
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
      "DATABASE_URL must begin with sqlite: and a file's path, or with postgres://",
    )
    .default("sqlite:var/real-headlines.sqlite"),
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
});

export type Environment = {
  port: number;
  databaseUrl: string;
  logLevel: z.infer<typeof schema>["LOG_LEVEL"];
  trustedProxies: string[];
};

/** Reads the settings that the program takes from its environment; every fault is listed, each as a sentence. */
export function parseEnvironment(
  variables: Record<string, string | undefined>,
): { ok: true; environment: Environment } | { ok: false; problems: string[] } {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.message}.`) };
  }
  const { PORT, DATABASE_URL, LOG_LEVEL, TRUSTED_PROXIES } = parsed.data;
  return {
    ok: true,
    environment: {
      port: PORT,
      databaseUrl: DATABASE_URL,
      logLevel: LOG_LEVEL,
      trustedProxies: TRUSTED_PROXIES,
    },
  };
}

/** What Express takes for a proxy: an address, a subnet in bits, or the name that it gives to several of these. */
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
