import type { ChannelCost } from "#app/domain/evidence/evidence-cost.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { words } from "#app/words/words.ts";

export function ChannelCosts({ costs }: { costs: ChannelCost[] }) {
  if (costs.length === 0) return null;
  const { title, lead } = words.evidence.costs;
  const channels = Map.groupBy(costs, ({ channel }) => channel);
  return (
    <section className="evidence-part" aria-labelledby="costs">
      <h2 id="costs">{title}</h2>
      <p className="how">{lead}</p>
      <div className="channel-costs">
        {[...channels].map(([channel, own]) => (
          <CostTable key={channel} name={words.campaigns.channels[channel]} costs={own} />
        ))}
      </div>
    </section>
  );
}

function CostTable({ name, costs }: { name: string; costs: ChannelCost[] }) {
  const { columns } = words.evidence.costs;
  return (
    <table className="figures">
      <caption>{name}</caption>
      <TableHead className="govuk-visually-hidden" columns={[columns.outcome, columns.cost]} />
      <tbody>
        {costs.map((cost) => (
          <tr key={`${cost.outcome} ${cost.way}`}>
            <th scope="row">
              {words.evidence.costs.outcome(cost)} <Campaigns campaigns={cost.campaigns} />
            </th>
            <td>{words.evidence.costs.range(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Campaigns({ campaigns }: Pick<ChannelCost, "campaigns">) {
  const [only, ...others] = campaigns;
  if (!only || others.length > 0)
    return <small>{words.evidence.campaigns(campaigns.length)}</small>;
  return (
    <small>
      <a href={`/campaigns/${only.slug}`}>{only.name}</a>
    </small>
  );
}
