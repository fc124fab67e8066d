import { z } from "zod";
import { campaignKinds, channelKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import { campaignStates } from "#app/domain/campaigns/campaign-state.ts";
import { type CampaignSearch, campaignOrders } from "#app/domain/verdicts/campaign-list.ts";
import { verdictKinds } from "#app/domain/verdicts/campaign-verdict.ts";
import { anyOrOneOf, orderOf, parseAddress, searchWords } from "#app/forms/search.ts";

const schema = z.object({
  search: searchWords,
  kind: anyOrOneOf(campaignKinds),
  purpose: anyOrOneOf(purposes),
  channel: anyOrOneOf(channelKinds),
  when: anyOrOneOf(campaignStates),
  outcome: anyOrOneOf(["named", "none"]),
  verdict: anyOrOneOf(verdictKinds),
  sort: orderOf(campaignOrders),
});

export const parseCampaignSearch = (parameters: URLSearchParams): CampaignSearch | undefined =>
  parseAddress(schema, parameters);
