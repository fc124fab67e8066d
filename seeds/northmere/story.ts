import type { Story } from "#seeds/story.ts";
import { campaigns } from "./campaigns.ts";
import { accessibility, sensitivity } from "./care.ts";
import { communications } from "./communications.ts";
import { councilTax } from "./council-tax.ts";
import { customers } from "./customers.ts";
import { decisions } from "./decisions.ts";
import { health } from "./health.ts";
import { housing } from "./housing.ts";
import { librariesAndLeisure } from "./libraries-and-leisure.ts";
import { northmerePeople } from "./people.ts";
import { publications } from "./publications.ts";
import { span } from "./span.ts";
import { streets } from "./streets.ts";
import { unitCosts } from "./unit-costs.ts";
import { waste } from "./waste.ts";

/** A district of 120,000 people in 52,000 households, with 14 campaigns of which few moved anything. */
export const northmere: Story = {
  council: {
    name: "Northmere District Council",
    accent: "#00625e",
    nation: "England",
    financialYearStart: 4,
    logo: null,
    demo: "northmere",
    demoNote: "Everything in Northmere is invented: the place, the people and every figure.",
    today: span.today,
  },
  began: "2023-11-06",
  people: northmerePeople,
  services: [
    waste,
    customers,
    councilTax,
    housing,
    librariesAndLeisure,
    health,
    streets,
    communications,
  ],
  unitCosts,
  campaigns,
  publications,
  decisions,
  accessibility,
  sensitivity,
};
