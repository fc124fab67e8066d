import type { Rung } from "#app/domain/verdicts/rung.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { plannedInWords } from "./planned.ts";

export const claimWords = {
  planned: {
    seen: plannedInWords,
    tooSmall:
      "Too small to see: choose a closer measure, a longer window, a comparison, or do not claim.",
  },

  claim: {
    title: (campaign: string) => `What is claimed of ${campaign}`,
    lead: "The sentence below is made from the figures, and says no more than they carry. Change it as you like; words that say more are shown to you. Somebody else signs it off.",
    text: "The claim",
    save: "Save the claim",
    cancel: "Cancel",
    above: "These words say more than the figures carry",
    aboveLead: "Say instead, the strongest first:",
    rungs: {
      0: "These figures cannot tell, so nothing may be said of what it changed.",
      1: "These figures stand beside an earlier period.",
      2: "These figures stand against their own past.",
      3: "These figures stand beside a comparison.",
      4: "A trial was drawn by lot: it may be said what it caused.",
    } satisfies Record<Rung, string>,
    heading: "What is claimed",
    none: "No claim has been made.",
    write: "Write a claim",
    writtenBy: (author: string, at: string) => `Written by ${author} on ${momentInWords(at)}.`,
    signedBy: (by: string, at: string) => `Signed off by ${by} on ${momentInWords(at)}.`,
    considered: (considered: string) => `Considered: ${considered}`,
    restated: (at: string) =>
      `Restated: the figures changed since it was signed off on ${momentInWords(at)}.`,
    outdated:
      "The figures have changed since it was written: it cannot be signed off as it stands.",
    waiting: "Waiting to be signed off by somebody other than its author.",
    sign: "Sign it off",
    withdraw: "Withdraw it",
    withdrawnBy: (by: string, at: string, reason: string) =>
      `Withdrawn by ${by} on ${momentInWords(at)}: ${reason}`,
    earlier: (count: number) => `${count} withdrawn`,
  },

  approval: {
    title: (campaign: string) => `Sign off what is claimed of ${campaign}`,
    lead: "You answer for it with your name. Before you sign, say what else may explain the figures.",
    rivals: "What else may explain it, and was considered?",
    none: "No other explanation is known",
    sentence: "Why it does not explain it, or where you looked",
    sentenceHint:
      "Needed where none is known. For example: We asked the contact centre and the web team, and neither changed anything.",
    save: "Sign off the claim",
    cancel: "Cancel",
    not: {
      withdrawn: "It was withdrawn, so it cannot be signed off.",
      signed: "It is signed off already.",
      restated:
        "The figures have changed since it was written, so it cannot be signed off as it stands. Write it again.",
    },
    back: "Back to the campaign",
  },

  withdrawal: {
    title: (campaign: string) => `Withdraw what is claimed of ${campaign}`,
    lead: "Nothing is deleted: it stays to be read, with who withdrew it and why.",
    reason: "Why is it withdrawn?",
    save: "Withdraw the claim",
    cancel: "Cancel",
  },
};
