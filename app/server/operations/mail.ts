import { setTimeout as after } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Log } from "./log.ts";

export type MailSettings = {
  /** `smtp://user:password@mail.council.example:587` */
  smtpUrl: string;
  /** `Real Headlines <headlines@council.example>` */
  from: string;
};

type Mailbox = { name: string; email: string };

export type Letter = {
  to: Mailbox;
  answerTo: Mailbox;
  subject: string;
  text: string;
};

export type Mail = {
  from: string;
  server: string;
  send: (letter: Letter) => Promise<"sent" | "not sent">;
};

/** Milliseconds for one step and for all of them: somebody is waiting for a page. */
export const patience = { step: 4_000, whole: 8_000 };

/** Failures are logged without the letter or its recipient. */
export function openMail({ smtpUrl, from }: MailSettings, log: Log, waits = patience): Mail {
  const limits = {
    connectionTimeout: waits.step,
    greetingTimeout: waits.step,
    socketTimeout: waits.step,
    dnsTimeout: waits.step,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = createTransport({ url: smtpUrl, ...limits });
  return {
    from,
    server: new URL(smtpUrl).hostname,
    send: async ({ to, answerTo, subject, text }) => {
      try {
        const late = new AbortController();
        const sending = transport
          .sendMail({ from, to: boxOf(to), replyTo: boxOf(answerTo), subject, text })
          .finally(() => late.abort());
        const tooLate = after(waits.whole, null, { signal: late.signal }).then(() => {
          throw Object.assign(new Error("too slow"), { code: "ETIMEDOUT" });
        });
        await Promise.race([sending, tooLate]);
        return "sent";
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number };
        log.warn({ code, responseCode }, "mail not sent");
        return "not sent";
      }
    },
  };
}

const boxOf = ({ name, email }: Mailbox) => ({ name, address: email });
