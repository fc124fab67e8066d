import { hana } from "#seeds/people.ts";
import type { AccessibilityStory, SensitivityStory } from "#seeds/story.ts";

export const accessibility: AccessibilityStory = {
  statedOn: "2026-09-21",
  by: hana,
  compliance: "partial",
  contactEmail: "accessibility@northmere.example",
  contactPhone: "01632 960 150",
  answerDays: 5,
  problems: [
    "Some notes beside housing figures name a cell of a spreadsheet by its colour alone (WCAG 1.4.1).",
    "Summaries of campaigns from before 2026 refer to pictures that are not described (WCAG 1.1.1).",
  ].join("\n"),
  testedBy:
    "Northmere’s access group: eight residents who use screen readers, magnifiers or the keyboard alone",
  lastTestedOn: "2026-09-14",
  preparedOn: "2026-09-21",
  reviewedOn: "2026-09-21",
};

export const sensitivity: SensitivityStory[] = [
  {
    addedOn: "2026-10-20",
    by: hana,
    name: "Local elections, May 2027",
    startsOn: "2027-03-22",
    endsOn: "2027-05-06",
  },
];
