import { carersFilm } from "#seeds/northmere/campaigns/carers-film.ts";
import { directDebitDraw } from "#seeds/northmere/campaigns/direct-debit-draw.ts";
import { feedYourCaddy } from "#seeds/northmere/campaigns/feed-your-caddy.ts";
import { leisurePass } from "#seeds/northmere/campaigns/leisure-pass.ts";
import { loveYourLibrary } from "#seeds/northmere/campaigns/love-your-library.ts";
import { makeASplash } from "#seeds/northmere/campaigns/make-a-splash.ts";
import { moneyYouAreOwed } from "#seeds/northmere/campaigns/money-you-are-owed.ts";
import { northmereNews } from "#seeds/northmere/campaigns/northmere-news.ts";
import { repairsYourWay } from "#seeds/northmere/campaigns/repairs-your-way.ts";
import { signUpOnline } from "#seeds/northmere/campaigns/sign-up-online.ts";
import { streetMap } from "#seeds/northmere/campaigns/street-map.ts";
import { thanksForSorting } from "#seeds/northmere/campaigns/thanks-for-sorting.ts";
import { walkThisWay } from "#seeds/northmere/campaigns/walk-this-way.ts";
import { whichBin } from "#seeds/northmere/campaigns/which-bin.ts";
import type { CampaignStory } from "#seeds/story.ts";

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
