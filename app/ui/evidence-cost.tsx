import { type ChannelCost, costRangeInWords } from "#app/domain/evidence-cost.ts";
import { words } from "./words/english.ts";

/** What one extra outcome cost by channel, as ranges. */
export function ChannelCosts({ costs }: { costs: ChannelCost[] }) {
  if (costs.length === 0) return null;
  const { title, lead, columns } = words.evidence.costs;
  const channels = Map.groupBy(costs, ({ channel }) => channel);
  return (
    <section className="evidence-part" aria-labelledby="costs">
      <h2 id="costs">{title}</h2>
      <p className="how">{lead}</p>
      <table className="figures channel-costs">
        <thead>
          <tr>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">{columns.campaigns}</th>
            <th scope="col">{columns.cost}</th>
          </tr>
        </thead>
        {[...channels].map(([channel, own]) => (
          <tbody key={channel}>
            <tr className="table-group">
              <th scope="rowgroup" colSpan={3}>
                {words.campaigns.channels[channel]}
              </th>
            </tr>
            {own.map((cost) => (
              <CostRow key={cost.outcome} cost={cost} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function CostRow({ cost: { outcome, campaigns, cost } }: { cost: ChannelCost }) {
  const [only, ...others] = campaigns;
  const { columns, none } = words.evidence.costs;
  return (
    <tr>
      <th scope="row">{outcome}</th>
      <td>
        {only && others.length === 0 ? (
          <a href={`/campaigns/${only.slug}`}>{only.name}</a>
        ) : (
          words.evidence.campaigns(campaigns.length)
        )}
      </td>
      <td>
        <span className="stacked-label">{columns.cost}: </span>
        {cost.known === "none" ? none : <b>{costRangeInWords(cost)}</b>}
      </td>
    </tr>
  );
}
