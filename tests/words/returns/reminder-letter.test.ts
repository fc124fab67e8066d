import { describe, expect, it } from "vitest";
import { outstandingOf } from "#app/domain/returns/outstanding.ts";
import { words } from "#app/words/words.ts";
import { metric, noHolidays } from "#tests/setup/series.ts";

const olive = { ownerId: 3, ownerName: "Olive", since: "2026-01" };
const calls = metric(olive);
const survey = metric({
  ...olive,
  id: 2,
  slug: "survey",
  name: "Residents informed",
  cadence: "quarterly",
  since: "2026-Q1",
  dueDay: 28,
});

function reminder(metrics: (typeof calls)[]) {
  const { owing } = outstandingOf("2026-03", "2026-04-10", metrics, [], noHolidays);
  return words.reminderLetter({
    to: "Olive",
    from: "Hana",
    council: "Northmere District Council",
    month: "2026-03",
    figures: owing[0]?.figures ?? [],
    link: "https://headlines.example/l/token",
    until: "2026-05-10",
  });
}

describe("a reminder", () => {
  it("says what is due and when, the link and until when it works, who asks, and that none is an answer too", () => {
    expect(reminder([calls, survey])).toEqual({
      subject: "March 2026: 2 figures to come",
      text: `Hello Olive,

2 figures for March 2026 are still to come from you:

- Calls about missed bins: was due 7 April 2026
- Residents informed, January to March 2026: due 28 April 2026

Your return opens here, without signing in:
https://headlines.example/l/token

It takes about two minutes. If a figure is not available yet, or does not apply, say so there: that is an answer too.

The link is for you alone and works until 10 May 2026.

Thank you,
Hana
Northmere District Council`,
    });
  });

  it("asks for one figure in the singular", () => {
    const { subject, text } = reminder([calls]);
    expect(subject).toBe("March 2026: 1 figure to come");
    expect(text).toContain("One figure for March 2026 is still to come from you:");
  });
});
