import { describe, expect, it } from "vitest";
import { createLog, type Log } from "#app/server/operations/log.ts";
import { openMail } from "#app/server/operations/mail.ts";
import { openPostOffice, openSilence } from "#tests/setup/post-office.ts";

const from = "Real Headlines <headlines@council.example>";
const silent = createLog("silent");

const letter = {
  to: { name: "Olive Ŵyn", email: "olive@northmere.example" },
  answerTo: { name: "Hana", email: "hana@northmere.example" },
  subject: "October 2026: 3 figures to come",
  text: "Hello Olive Ŵyn,\n\nhttp://localhost/l/secret",
};

/** A log whose lines can be read. */
function readable(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: createLog("debug", { write: (line) => void lines.push(line) }), lines };
}

describe("a letter", () => {
  it("is delivered by the mail server, and answered to whoever sent it", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    expect(await openMail({ smtpUrl, from }, silent).send(letter)).toBe("sent");
    expect(delivered).toMatchObject([
      { from: "headlines@council.example", to: ["olive@northmere.example"] },
    ]);
    const [sent] = delivered;
    expect(sent?.letter).toContain("From: Real Headlines <headlines@council.example>");
    expect(sent?.letter).toContain("Reply-To: Hana <hana@northmere.example>");
    expect(sent?.letter).toContain("Subject: October 2026: 3 figures to come");
  });

  it("goes to nobody else, whatever a name or a subject holds", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const odd = {
      ...letter,
      to: { name: 'Olive\r\nBcc: all@council.example, "x" <y@z.example>', email: letter.to.email },
      subject: "October\r\nBcc: all@council.example",
    };
    expect(await openMail({ smtpUrl, from }, silent).send(odd)).toBe("sent");
    expect(delivered[0]?.to).toEqual(["olive@northmere.example"]);
    expect(delivered[0]?.letter).not.toMatch(/^Bcc:/m);
  });

  it.each([
    ["there is no mail server", async () => "smtp://localhost:1"],
    ["the mail server never says a word", openSilence],
    ["the mail server's name is not known", async () => "smtp://nowhere.invalid"],
  ])(
    "is said not to be sent where %s, soon, and nothing of it is logged",
    async (_, openServer) => {
      const { log, lines } = readable();
      const mail = openMail({ smtpUrl: await openServer(), from }, log, { step: 300, whole: 600 });
      const start = performance.now();
      expect(await mail.send(letter)).toBe("not sent");
      expect(performance.now() - start).toBeLessThan(3_000);
      expect(lines.join("")).toContain("mail not sent");
      expect(lines.join("")).not.toMatch(/secret|olive|October/i);
    },
  );
});
