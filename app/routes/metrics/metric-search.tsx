import { stages } from "#app/domain/metrics/metric.ts";
import { type MetricSearch, metricOrders } from "#app/domain/metrics/metric-list.ts";
import { Select } from "#app/ui/kit/fields.tsx";
import { SearchForm } from "#app/ui/kit/search-form.tsx";
import { words } from "#app/words/words.ts";

export function MetricSearchForm({
  search,
  services,
  count,
}: {
  search: MetricSearch;
  services: string[];
  count: string;
}) {
  const { metrics } = words;
  const { service, stage, sort } = search;
  const anything = { value: "", text: words.filter.any };
  return (
    <SearchForm
      hint={metrics.searchHint}
      search={search.search}
      isFiltered={service !== null || stage !== null || sort !== "importance"}
      count={count}
      clear="/metrics"
    >
      <Select
        name="service"
        label={metrics.service}
        choices={[anything, ...services.map((name) => ({ value: name, text: name }))]}
        defaultValue={service ?? ""}
        problems={[]}
      />
      <Select
        name="stage"
        label={metrics.stage}
        choices={[anything, ...stages.map((value) => ({ value, text: words.stages[value] }))]}
        defaultValue={stage ?? ""}
        problems={[]}
      />
      <Select
        name="sort"
        label={metrics.sort}
        choices={metricOrders.map((value) => ({ value, text: metrics.orders[value] }))}
        defaultValue={sort}
        problems={[]}
      />
    </SearchForm>
  );
}
