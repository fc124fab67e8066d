import type { CampaignStory } from "../story.ts";
import { carersFilm } from "./campaigns/carers-film.ts";
import { directDebitDraw } from "./campaigns/direct-debit-draw.ts";
import { feedYourCaddy } from "./campaigns/feed-your-caddy.ts";
import { leisurePass } from "./campaigns/leisure-pass.ts";
import { loveYourLibrary } from "./campaigns/love-your-library.ts";
import { makeASplash } from "./campaigns/make-a-splash.ts";
import { moneyYouAreOwed } from "./campaigns/money-you-are-owed.ts";
import { northmereNews } from "./campaigns/northmere-news.ts";
import { repairsYourWay } from "./campaigns/repairs-your-way.ts";
import { signUpOnline } from "./campaigns/sign-up-online.ts";
import { streetMap } from "./campaigns/street-map.ts";
import { thanksForSorting } from "./campaigns/thanks-for-sorting.ts";
import { walkThisWay } from "./campaigns/walk-this-way.ts";
import { whichBin } from "./campaigns/which-bin.ts";

export const campaigns: CampaignStory[] = [
  northmereNews,
  thanksForSorting,
  repairsYourWay,
  moneyYouAreOwed,
  directDebitDraw,
  streetMap,
  feedYourCaddy,
  walkThisWay,
  makeASplash,
  loveYourLibrary,
  signUpOnline,
  leisurePass,
  carersFilm,
  whichBin,
];
