import { join } from "node:path";
import { periodsBetween } from "#app/domain/calendar/period.ts";
import type { Mapping } from "#app/domain/imports/metric-reading.ts";
import { demoPeople, hana, olive } from "#seeds/people.ts";
import type { FigureFile, MetricStory, ServiceStory, Story } from "#seeds/story.ts";
import { rival } from "#seeds/telling.ts";

const today = "2021-07-10";

/** Figures of a file by month. */
function figuresOf(
  name: string,
  amount: Mapping["amount"],
  filters: Mapping["filters"] = [],
): FigureFile {
  const path = join(import.meta.dirname, name);
  return { path, mapping: { period: "month", amount, filters } };
}

const lockdowns = [
  rival("2020-03-23", "policy change", "First national lockdown"),
  rival("2020-11-05", "policy change", "Second national lockdown"),
  rival("2021-01-05", "policy change", "Third national lockdown"),
];

const monthly = { stage: "outcome", cadence: "monthly", owner: olive, dueDay: 10 } as const;

const held = ["in person", "at home", "telephone", "video or online"];

/** The share of an area's appointments that were remote, and how many appointments there were. */
function appointmentsIn(area: string, priority: number): MetricStory[] {
  const filters = [{ column: "area", operator: "=" as const, value: area }];
  const told = {
    ...monthly,
    unit: `GP appointments in ${area}`,
    polarity: "neither" as const,
    source: "NHS Digital, Appointments in General Practice (Open Government Licence v3.0)",
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
      figures: figuresOf(
        "appointments.csv",
        { kind: "share", part: ["telephone", "video or online"], whole: held },
        filters,
      ),
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
      figures: figuresOf(
        "appointments.csv",
        { kind: "count", columns: [...held, "not recorded"] },
        filters,
      ),
    },
  ];
}

const generalPractice: ServiceStory = {
  slug: "general-practice",
  name: "General practice",
  metrics: [...appointmentsIn("Dorset", 1), ...appointmentsIn("Lincolnshire", 2)],
};

const closure = rival("2020-04-01", "policy change", "Libraries closed until July 2020");

const inLibraries = {
  ...monthly,
  polarity: "higher is better" as const,
  source: "LibrariesWest open data (Open Government Licence v3.0)",
  events: [closure, ...lockdowns],
};

const paid = ["PayPal", "cheque", "credit card", "debit card"].map((means) => `paid by ${means}`);

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
      definition:
        "Payments to North Somerset libraries made by PayPal, which is the only way to pay online, of all payments. Counts are rounded to the nearest 10, and July 2019 is part of a month.",
      priority: 3,
      figures: figuresOf("libraries.csv", {
        kind: "share",
        part: ["paid by PayPal"],
        whole: [...paid, "paid in cash"],
      }),
    },
    {
      ...inLibraries,
      slug: "library-loans-north-somerset",
      name: "Library loans in North Somerset",
      measure: "count",
      unit: "loans",
      partUnit: null,
      decimals: 0,
      definition:
        "Books and other things lent by North Somerset libraries, renewals included as the source counts them.",
      priority: 2,
      figures: figuresOf("libraries.csv", { kind: "count", columns: ["loans"] }),
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
