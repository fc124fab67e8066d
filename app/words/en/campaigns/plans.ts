/** The gaps in a campaign's plan, and its randomised trial. */
export const planWords = {
  planGaps: {
    heading: "Its plan is not complete",
    lead: "It has begun, and there is no way to tell whether it worked. So that residents can do what?",
    parts: {
      owner: "Who is responsible for it?",
      audience: "For whom is it?",
      outcome: "What should change, for residents or for a service?",
      baseline: "From what?",
      change: "By how much?",
      byWhen: "By when?",
      explanation: "Why can communication do it?",
    },
    complete: "Complete the plan",
  },

  trial: {
    title: (campaign: string) => `${campaign}: a randomised trial`,
    lead: "Use this only if chance decided who was reached: by lot, by the last digit of an account number, by a computer's draw. Only then can we say what the campaign caused.",
    design: "Who was drawn, and how?",
    designHint:
      "For example: All 2,400 households were put in order by lot. The first half were written to, the others not before the count.",
    outcome: "What was counted?",
    outcomeHint: "What somebody did, and by when: returned the form by 25 January",
    treated: "The group that it reached",
    control: "The group that it did not reach",
    groupHint: "Everybody who was drawn for it, whatever happened to them afterwards.",
    size: "How many were drawn",
    count: "How many of them did it",
    save: "Save the trial",
    cancel: "Cancel",
    heading: "A trial: chance decided whom it reached",
    enter: "Enter it as a randomised trial",
    edit: "Edit the trial",
    group: "Group",
    all: "Drawn",
    did: (outcome: string) => `Of them ${outcome}`,
    share: "Share",
    reached: "Reached",
    notReached: "Not reached",
    withdraw: "Withdraw the trial",
  },

  trialWithdrawal: {
    title: (campaign: string) => `${campaign}: not a trial`,
    lead: "Use this if it was entered by mistake, or chance did not decide who was reached. We can then no longer say what the campaign caused, and claims that rest on it are shown as restated. What was entered stays in the audit.",
    reason: "Why is it withdrawn?",
    save: "Withdraw the trial",
    cancel: "Cancel",
  },
};
