import type { Story } from "../story.ts";
import { signUpOnline } from "./campaigns/sign-up-online.ts";
import { whichBin } from "./campaigns/which-bin.ts";
import { communications } from "./communications.ts";
import { northmerePeople } from "./people.ts";
import { span } from "./span.ts";
import { waste } from "./waste.ts";

/** A district of 120,000 people in 52,000 households, with 14 campaigns of which few moved anything. */
export const northmere: Story = {
  council: {
    name: "Northmere District Council",
    accent: "#00625e",
    demo: "northmere",
    demoNote: "Everything in Northmere is invented: the place, the people and every figure.",
    today: span.today,
  },
  began: "2023-11-06",
  people: northmerePeople,
  services: [waste, communications],
  campaigns: [signUpOnline, whichBin],
};
