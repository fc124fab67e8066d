import { hana } from "../people.ts";
import type { AccessibilityStory, SensitivityStory } from "../story.ts";

export const accessibility: AccessibilityStory = {
  statedOn: "2026-09-21",
  by: hana,
  compliance: "partial",
  contactEmail: "accessibility@northmere.example",
  contactPhone: "01632 960 150",
  answerDays: 5,
  problems: [
    "The map in the autumn recycling leaflet, which some events name, is a picture without a description (WCAG 1.1.1).",
    "On a chart to explore, a range is easier to choose with the keyboard than with speech recognition (WCAG 2.5.3).",
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
