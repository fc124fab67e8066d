import { campaignKinds, channelKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import { campaignStates } from "#app/domain/campaigns/campaign-state.ts";
import { type CampaignSearch, campaignOrders } from "#app/domain/verdicts/campaign-list.ts";
import { verdictKinds } from "#app/domain/verdicts/campaign-verdict.ts";
import { optionsOf, Select } from "#app/ui/kit/fields.tsx";
import { SearchForm } from "#app/ui/kit/search-form.tsx";
import { words } from "#app/words/words.ts";

export function CampaignSearchForm({ search, count }: { search: CampaignSearch; count: string }) {
  const { campaigns } = words;
  const { search: text, sort, ...filters } = search;
  const isFiltered = sort !== "newest" || Object.values(filters).some((filter) => filter !== null);
  const selects = [
    ["when", campaigns.when, optionsOf(campaignStates, campaigns.states)],
    ["verdict", words.verdict.filter, optionsOf(verdictKinds, words.verdict.kinds)],
    ["outcome", campaigns.outcome, optionsOf(["named", "none"], campaigns.outcomes)],
    ["kind", campaigns.kind, optionsOf(campaignKinds, campaigns.kinds)],
    ["purpose", campaigns.purpose, optionsOf(purposes, campaigns.purposes)],
    ["channel", campaigns.channel, optionsOf(channelKinds, campaigns.channels)],
  ] as const;
  return (
    <SearchForm
      hint={campaigns.searchHint}
      search={text}
      isFiltered={isFiltered}
      count={count}
      clear="/campaigns"
    >
      {selects.map(([name, label, own]) => (
        <Select
          key={name}
          name={name}
          label={label}
          blank={words.filter.any}
          choices={own}
          defaultValue={search[name] ?? ""}
          problems={[]}
        />
      ))}
      <Select
        name="sort"
        label={campaigns.sort}
        choices={optionsOf(campaignOrders, campaigns.orders)}
        defaultValue={sort}
        problems={[]}
      />
    </SearchForm>
  );
}
