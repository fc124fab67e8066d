import { campaignKinds, channelKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import { campaignStates } from "#app/domain/campaigns/campaign-state.ts";
import { type CampaignSearch, campaignOrders } from "#app/domain/verdicts/campaign-list.ts";
import { verdictKinds } from "#app/domain/verdicts/campaign-verdict.ts";
import { type Choice, Select } from "#app/ui/kit/fields.tsx";
import { SearchForm } from "#app/ui/kit/search-form.tsx";
import { words } from "#app/words/words.ts";

export function CampaignSearchForm({ search, count }: { search: CampaignSearch; count: string }) {
  const { campaigns } = words;
  const { search: text, sort, ...filters } = search;
  const isFiltered = sort !== "newest" || Object.values(filters).some((filter) => filter !== null);
  const selects = [
    ["when", campaigns.when, choices(campaignStates, campaigns.states)],
    ["verdict", words.verdict.filter, choices(verdictKinds, words.verdict.kinds)],
    ["outcome", campaigns.outcome, choices(["named", "none"], campaigns.outcomes)],
    ["kind", campaigns.kind, choices(campaignKinds, campaigns.kinds)],
    ["purpose", campaigns.purpose, choices(purposes, campaigns.purposes)],
    ["channel", campaigns.channel, choices(channelKinds, campaigns.channels)],
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
          choices={[anything, ...own]}
          defaultValue={search[name] ?? ""}
          problems={[]}
        />
      ))}
      <Select
        name="sort"
        label={campaigns.sort}
        choices={choices(campaignOrders, campaigns.orders)}
        defaultValue={sort}
        problems={[]}
      />
    </SearchForm>
  );
}

const anything: Choice = { value: "", text: words.filter.any };

const choices = <Value extends string>(
  values: readonly Value[],
  texts: Record<Value, string>,
): Choice[] => values.map((value) => ({ value, text: texts[value] }));
