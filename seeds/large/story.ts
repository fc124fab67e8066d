import { periodsBetween, shift } from "#app/domain/calendar/period.ts";
import { demoPeople, hana, olive } from "#seeds/people.ts";
import type { Batch, CampaignStory, MetricStory, ServiceStory, Story } from "#seeds/story.ts";
import { type Span, tell } from "#seeds/telling.ts";
import { type WardMeasure, wardMeasures } from "./measures.ts";

const span: Span = { first: "2016-11", last: "2026-10", today: "2026-11-05" };

const wards = Array.from({ length: 20 }, (_, place) => `Ward ${place + 1}`);

const slugOf = (ward: string, measure: Pick<WardMeasure, "slug">) =>
  `${measure.slug}-${ward.toLowerCase().replace(" ", "-")}`;

function metricIn(ward: string, measure: WardMeasure, place: number): MetricStory {
  const slug = slugOf(ward, measure);
  const { figures, ...metric } = tell(span, {
    ...measure,
    slug,
    name: `${measure.name} in ${ward}`,
    cadence: "monthly",
    owner: olive,
    dueDay: 5,
    priority: 1 + place,
    definition: `${measure.name} in ${ward}, as the bench imagines it.`,
    source: "The bench",
  });
  return { ...metric, figures: yearByYear(figures) };
}

function yearByYear(batches: readonly Batch[]): Batch[] {
  return Array.from({ length: Math.ceil(batches.length / 12) }, (_, year) => {
    const ofTheYear = batches.slice(12 * year, 12 * year + 12);
    const day = ofTheYear.at(-1)?.day ?? span.today;
    return { day, figures: ofTheYear.flatMap(({ figures }) => figures) };
  });
}

const services = wards.map(
  (ward): ServiceStory => ({
    slug: ward.toLowerCase().replace(" ", "-"),
    name: ward,
    metrics: wardMeasures.map((measure, place) => metricIn(ward, measure, place)),
  }),
);

const outcomes = wardMeasures.filter(({ stage }) => stage !== "output");
const starts = periodsBetween("2018-01", "2026-08");

/** Ten campaigns a ward, from 2018 on, each for two months and each meant to move one outcome. */
function campaignIn(ward: string, wardPlace: number, number: number): CampaignStory {
  const measure = outcomes[(wardPlace + number) % outcomes.length] as WardMeasure;
  const start = starts[(wardPlace * 5 + number * 11) % starts.length] as string;
  const metric = slugOf(ward, measure);
  return {
    slug: `${metric}-${number + 1}`,
    name: `${measure.name}, ${ward}, campaign ${number + 1}`,
    plannedOn: `${shift(start, -1)}-15`,
    startsOn: `${start}-03`,
    endsOn: `${shift(start, 1)}-28`,
    summary: "One of 200 campaigns that the bench imagines.",
    purpose: "changing behaviours",
    policyAim: "Pages that are quick",
    audience: `Households in ${ward}`,
    owner: hana,
    outcomes: [metric],
    vanity: [slugOf(ward, { slug: "likes" }), slugOf(ward, { slug: "impressions" })],
    objective: {
      baseline: 50,
      change: measure.polarity === "lower is better" ? -5 : 5,
      byWhen: `${shift(start, 4)}-28`,
      explanation: "People did not know of it.",
    },
    channels: [
      { kind: "print", name: "Leaflet", spend: 900 + 10 * wardPlace, hours: 12 },
      { kind: "social", name: "Posts", spend: 150, hours: 4 + number },
    ],
    activities: [
      { day: `${start}-03`, channel: 0, name: "Leaflets" },
      { day: `${start}-10`, channel: 1, name: "First posts" },
    ],
  };
}

/** Ten years of 200 metrics and 200 campaigns, for timing. */
export const large: Story = {
  council: {
    name: "Large District Council",
    accent: "#00625e",
    nation: "England",
    financialYearStart: 4,
    logo: null,
    demo: "large",
    demoNote: "Everything here is invented, in order to time the pages.",
    today: span.today,
  },
  began: "2016-11-01",
  people: demoPeople,
  services,
  campaigns: wards.flatMap((ward, place) =>
    Array.from({ length: 10 }, (_, number) => campaignIn(ward, place, number)),
  ),
};
