import type {
  ChangedTerm,
  PreRegistered,
  PreRegistrationChange,
} from "#app/domain/campaigns/pre-registration.ts";
import { dayInWords, momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { plural } from "#app/words/en/sentence.ts";

/** When the terms on which a campaign is judged were recorded, and how they changed. */
export const preRegistrationWords = {
  preRegistration: {
    /** "Pre-registered on 20 April 2026, before the first result, which was given on 9 June 2026." */
    sentence({ sealedAt, firstResultAt, wasBeforeResult }: PreRegistered): string {
      const registered = `Pre-registered on ${momentInWords(sealedAt)}`;
      if (firstResultAt === null) return `${registered}. No result has been given yet.`;
      const result = `the first result, which was given on ${momentInWords(firstResultAt)}`;
      return wasBeforeResult
        ? `${registered}, before ${result}.`
        : `${registered}, not before ${result}: it may have been chosen to fit.`;
    },
    changes: (count: number) => `Changed ${count === 1 ? "once" : `${count} times`} since`,
    /** "1 December 2026, after the first result: follow-up 6 months (was 3 months)". */
    change({ at, wasBeforeResult, terms }: PreRegistrationChange): string {
      const changed = terms.map(
        (term) => `${term.term} ${inWords(term, "is")} (was ${inWords(term, "was")})`,
      );
      const when = wasBeforeResult ? "before the first result" : "after the first result";
      return `${momentInWords(at)}, ${when}: ${changed.join("; ")}`;
    },
  },
};

function inWords(changed: ChangedTerm, side: "was" | "is"): string {
  switch (changed.term) {
    case "outcome":
    case "direction":
      return changed[side];
    case "start":
      return dayInWords(changed[side]);
    case "end": {
      const day = changed[side];
      return day === null ? "not set" : dayInWords(day);
    }
    case "follow-up":
      return `${changed[side]} ${plural(changed[side], "month", "months")}`;
    case "comparison":
      return changed[side] ?? "none";
  }
}
