import { RouterContextProvider } from "react-router";
import { describe, expect, it } from "vitest";
import type { Handle } from "#app/server/door.ts";
import { demand, stampOf } from "#app/server/people/access.ts";
import { type Visit, visit } from "#app/server/people/visit.ts";

const person = { id: 3, email: "olive@northmere.example", name: "Olive", roles: ["officer"] };
const returns = { permission: "give figures", byLink: true } satisfies Handle;

function asked(month: string | undefined, link: Visit["link"] = { id: 1, month: "2026-10" }) {
  const context = new RouterContextProvider();
  const now = new Date("2026-11-05T09:00:00.000Z");
  context.set(visit, { person, link, now } as Visit);
  return { request: new Request("http://localhost/returns"), params: { month }, context };
}

function answerTo(ask: () => unknown): number {
  try {
    ask();
    return 200;
  } catch (answer) {
    return (answer as { init: { status: number } }).init.status;
  }
}

describe("somebody who came by a link", () => {
  it("may open its month, and what has none, of the pages that say so", () => {
    expect(demand(asked("2026-10"), returns).person.name).toBe("Olive");
    expect(demand(asked(undefined), returns).person.name).toBe("Olive");
  });

  it.each(["2026-09", "2026-11", "", "2026-10 "])("may not open %j", (month) => {
    expect(answerTo(() => demand(asked(month), returns))).toBe(404);
  });

  it("may open no page that does not say so, whatever its month", () => {
    const silent = { permission: "give figures" } satisfies Handle;
    expect(answerTo(() => demand(asked("2026-10"), silent))).toBe(404);
    expect(answerTo(() => demand(asked("2026-10"), "anyone signed in"))).toBe(404);
  });

  it("is refused what an officer is refused", () => {
    const reviews = { permission: "read reviews", byLink: true } satisfies Handle;
    expect(answerTo(() => demand(asked("2026-10"), reviews))).toBe(403);
  });

  it("leaves a trail that says so", () => {
    expect(stampOf(demand(asked("2026-10"), returns)).author).toBe("Olive, by link");
    expect(stampOf(demand(asked("2026-10", null), returns)).author).toBe("Olive");
  });
});
