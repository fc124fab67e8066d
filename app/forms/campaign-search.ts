import { z } from "zod";
import { campaignKinds, channelKinds, purposes } from "#app/domain/campaign.ts";
import { type CampaignSearch, campaignOrders } from "#app/domain/campaign-list.ts";
import { verdictKinds } from "#app/domain/campaign-standing.ts";
import { campaignStates } from "#app/domain/campaign-state.ts";
import { anyOrOneOf, orderOf, parseAddress, searchWords } from "./search.ts";

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
