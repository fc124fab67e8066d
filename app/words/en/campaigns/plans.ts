/** The gaps in a campaign's plan, and its randomised trial. */
export const planWords = {
  planGaps: {
    heading: "Its plan is not complete",
    lead: "It has begun, and nobody can be told whether it worked. So that residents can do what?",
    parts: {
      owner: "Who answers for it?",
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
    lead: "Only where chance decided whom it reached: by lot, by the last digit of an account, by a computer's draw. Then, and only then, may it be said what the campaign caused.",
    design: "Who was drawn, and how?",
    designHint:
      "For example: All 2,400 households were put in order by lot. The first half were written to, the others not before the count.",
    outcome: "What was counted?",
    outcomeHint: "What somebody did, and by when: returned the form by 25 January",
    treated: "The group that it reached",
    control: "The group that it did not reach",
    groupHint: "All who were drawn into it, whatever became of them.",
    size: "How many were drawn",
    count: "How many of them did it",
    save: "Save the trial",
    cancel: "Leave it as it was",
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
    title: (campaign: string) => `${campaign}: it was no trial`,
    lead: "Where it was entered by mistake, or chance did not decide whom it reached. Nothing more may then be said of what the campaign caused, and claims that rest on it are shown as restated. What was entered stays in the audit.",
    reason: "Why is it withdrawn?",
    save: "Withdraw the trial",
    cancel: "Leave it as it was",
  },
};
