import { stages } from "#app/domain/metrics/metric.ts";
import { type MetricSearch, metricOrders } from "#app/domain/metrics/metric-list.ts";
import { optionsOf, Select } from "#app/ui/kit/fields.tsx";
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
        blank={words.filter.any}
        choices={services.map((name) => ({ value: name, text: name }))}
        defaultValue={service ?? ""}
        problems={[]}
      />
      <Select
        name="stage"
        label={metrics.stage}
        blank={words.filter.any}
        choices={optionsOf(stages, words.stages)}
        defaultValue={stage ?? ""}
        problems={[]}
      />
      <Select
        name="sort"
        label={metrics.sort}
        choices={optionsOf(metricOrders, metrics.orders)}
        defaultValue={sort}
        problems={[]}
      />
    </SearchForm>
  );
}
