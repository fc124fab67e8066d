import { join } from "node:path";
import { periodsBetween } from "#app/domain/calendar/period.ts";
import { demoPeople, hana, olive } from "#seeds/people.ts";
import type { MetricStory, ServiceStory, Story } from "#seeds/story.ts";

const today = "2021-07-10";

const file = (name: string) => join(import.meta.dirname, name);

const lockdowns = [
  { day: "2020-03-23", name: "First national lockdown" },
  { day: "2020-11-05", name: "Second national lockdown" },
  { day: "2021-01-05", name: "Third national lockdown" },
].map((lockdown) => ({
  ...lockdown,
  kind: "rival explanation" as const,
  cause: "policy change" as const,
  note: null,
}));

const held = ["in person", "at home", "telephone", "video or online"];

/** The share of an area's appointments that were remote, and how many appointments there were. */
function appointmentsIn(area: string, priority: number): MetricStory[] {
  const filters = [{ column: "area", operator: "=" as const, value: area }];
  const told = {
    stage: "outcome" as const,
    unit: `GP appointments in ${area}`,
    polarity: "neither" as const,
    cadence: "monthly" as const,
    source: "NHS Digital, Appointments in General Practice (Open Government Licence v3.0)",
    owner: olive,
    dueDay: 10,
    events: lockdowns,
  };
  return [
    {
      ...told,
      slug: `remote-appointments-${area.toLowerCase()}`,
      name: `Remote GP appointments in ${area}`,
      measure: "share",
      partUnit: "held by telephone, video or online",
      decimals: 1,
      definition: `GP appointments in ${area} held by telephone, by video or online, of all whose way of being held was recorded.`,
      priority,
      figures: {
        path: file("appointments.csv"),
        mapping: {
          period: "month",
          amount: { kind: "share", part: ["telephone", "video or online"], whole: held },
          filters,
        },
      },
    },
    {
      ...told,
      slug: `appointments-${area.toLowerCase()}`,
      name: `GP appointments in ${area}`,
      measure: "count",
      partUnit: null,
      decimals: 0,
      definition: `All GP appointments in ${area}, however they were held, those of which it was not recorded included.`,
      priority: priority + 2,
      figures: {
        path: file("appointments.csv"),
        mapping: {
          period: "month",
          amount: { kind: "count", columns: [...held, "not recorded"] },
          filters,
        },
      },
    },
  ];
}

const generalPractice: ServiceStory = {
  slug: "general-practice",
  name: "General practice",
  metrics: [...appointmentsIn("Dorset", 1), ...appointmentsIn("Lincolnshire", 2)],
};

const closure = {
  day: "2020-04-01",
  kind: "rival explanation" as const,
  cause: "policy change" as const,
  name: "Libraries closed until July 2020",
  note: null,
};

const inLibraries = {
  stage: "outcome" as const,
  cadence: "monthly" as const,
  source: "LibrariesWest open data (Open Government Licence v3.0)",
  owner: olive,
  dueDay: 10,
  events: [closure, ...lockdowns],
};

const paid = [
  "paid by PayPal",
  "paid in cash",
  "paid by cheque",
  "paid by credit card",
  "paid by debit card",
];

const libraries: ServiceStory = {
  slug: "libraries",
  name: "Libraries",
  metrics: [
    {
      ...inLibraries,
      slug: "library-payments-online-north-somerset",
      name: "Online payments at North Somerset libraries",
      measure: "share",
      unit: "library payments in North Somerset",
      partUnit: "made online",
      decimals: 1,
      polarity: "higher is better",
      definition:
        "Payments to North Somerset libraries made by PayPal, which is the only way to pay online, of all payments. Counts are rounded to the nearest 10, and July 2019 is part of a month.",
      priority: 3,
      figures: {
        path: file("libraries.csv"),
        mapping: {
          period: "month",
          amount: { kind: "share", part: ["paid by PayPal"], whole: paid },
          filters: [],
        },
      },
    },
    {
      ...inLibraries,
      slug: "library-loans-north-somerset",
      name: "Library loans in North Somerset",
      measure: "count",
      unit: "loans",
      partUnit: null,
      decimals: 0,
      polarity: "higher is better",
      definition:
        "Books and other things lent by North Somerset libraries, renewals included as the source counts them.",
      priority: 2,
      figures: {
        path: file("libraries.csv"),
        mapping: { period: "month", amount: { kind: "count", columns: ["loans"] }, filters: [] },
      },
    },
  ],
};

/** Published figures of real places. Nobody ran a campaign: the one change was of the service. */
export const openData: Story = {
  council: {
    name: "Open data council",
    accent: "#00625e",
    nation: "England",
    financialYearStart: 4,
    logo: null,
    demo: "open-data",
    demoNote:
      "Real published figures of Dorset, Lincolnshire and North Somerset. The council is not real.",
    today,
  },
  people: demoPeople,
  services: [generalPractice, libraries],
  campaigns: [
    {
      slug: "remote-first-appointments",
      name: "Remote-first appointments",
      kind: "service change",
      startsOn: "2020-03-01",
      endsOn: null,
      summary:
        "From March 2020 GP practices in England offered appointments by telephone or online first. A change of the service, not a campaign.",
      outcomes: ["remote-appointments-dorset", "remote-appointments-lincolnshire"],
      vanity: [],
      purpose: null,
      policyAim: null,
      audience: "Everyone registered with a general practice",
      owner: hana,
      objectives: [],
      channels: [],
      activities: [],
    },
  ],
  // Its figures were published by others and all brought in on its one day.
  publications: periodsBetween("2021-01", "2021-06").map((month) => ({
    month,
    on: today,
    by: hana,
    ask: null,
  })),
};
