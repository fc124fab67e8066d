import { setTimeout as after } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Log } from "./log.ts";

export type MailSettings = {
  /** The address of the server that takes our mail: `smtp://user:password@mail.council.example:587`. */
  smtpUrl: string;
  /** Whom mail comes from: `Real Headlines <headlines@council.example>`. */
  from: string;
};

export type Mailbox = { name: string; email: string };

export type Letter = {
  to: Mailbox;
  /** Who gets the answer. */
  answerTo: Mailbox;
  subject: string;
  text: string;
};

export type Mail = {
  /** Whom letters come from, and the name of the server that takes them. */
  from: string;
  server: string;
  send: (letter: Letter) => Promise<"sent" | "not sent">;
};

/** How long a mail server may take for one step and for all of them, in milliseconds: somebody is looking at a page meanwhile. */
export const patience = { step: 4_000, whole: 8_000 };

/** Sends letters one by one. A server that is down or slow is logged, without what was in the letter or for whom it was. */
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
