/** The strings of a review's way from a draft to a published one. */
export const publishingWords = {
  publication: {
    title: (month: string) => `Publish the ${month} review`,
    draft: "Draft: only you see it.",
    preview: "Draft: only you see it. This is how the chief executive will.",
    publish: "Publish it",
    inBrief: "Read it in brief",
    share: "Share it by link",
    published: (day: string, by: string | null) => `Published on ${day}${by ? ` by ${by}` : ""}.`,
    isDraft: "Draft",
    isPublished: (day: string) => `Published on ${day}`,
    lead: "From then on the chief executive can read it in brief.",
    meaning: "What publishing means",
    means: [
      "It shows what is known today, and goes on showing that, whatever is given, corrected or edited later.",
      "A figure that is corrected later is marked as restated on it, beside the one that it shows.",
      "It cannot be taken back or published a second time.",
    ],
    missing: (count: number) =>
      count === 1 ? "1 figure is still missing" : `${count} figures are still missing`,
    missingLead: "It will be published without them.",
    complete: "Every figure that was asked for is in.",
    ask: "The one decision that you ask of the chief executive",
    askHint: (most: number) =>
      `Leave it blank if there is none. ${most} characters at most, like “Agree £4,000 for a second letter to households in the east”`,
    contactName: "Who answers questions about it?",
    contactEmail: "Their e-mail address",
    save: "Publish it for good",
    cancel: "Keep it as a draft",
    already: (month: string) => `The ${month} review is published already`,
    alreadyLead: "Nothing was changed: it shows what was known then, for good.",
    open: "Open the published review",
    nothing: "Nothing is published yet",
    nothingLead: "The head of communications publishes a month’s review. It then appears here.",
    drafts: "Go to the drafts",
  },
};
