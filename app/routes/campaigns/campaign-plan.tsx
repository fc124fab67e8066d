import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Activity, Channel } from "#app/domain/campaigns/campaign.ts";
import type { Cost } from "#app/domain/campaigns/cost.ts";
import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import type { CampaignWithOwner } from "#app/domain/verdicts/campaign-page.ts";
import { words } from "#app/words/words.ts";

/** The channels with what was put into each, and the sum. */
export function CampaignCost({ channels, cost }: { channels: readonly Channel[]; cost: Cost }) {
  const { channel: headings, total } = words.campaign;
  return (
    <section aria-labelledby="channels">
      <h2 className="section-title" id="channels">
        {words.campaign.channels}
      </h2>
      {channels.length === 0 ? (
        <p className="how">{words.campaign.noChannels}</p>
      ) : (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{headings.name}</th>
              <th scope="col" className="number">
                {headings.spend}
              </th>
              <th scope="col" className="number">
                {headings.hours}
              </th>
            </tr>
          </thead>
          <tbody>
            {channels.map(({ id, name, kind, spend, hours }) => (
              <tr key={id}>
                <th scope="row">
                  {name} <small>{words.campaigns.channels[kind]}</small>
                </th>
                <td className="number">{poundsInWords(spend)}</td>
                <td className="number">{hours.toLocaleString("en-GB")}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{total}</th>
              <td className="number">{poundsInWords(cost.spend)}</td>
              <td className="number">{cost.hours.toLocaleString("en-GB")}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

export function CampaignDiary({
  activities,
  channels,
}: {
  activities: readonly Activity[];
  channels: readonly Channel[];
}) {
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="diary">
      <h2 className="section-title" id="diary">
        {words.campaign.diary}
      </h2>
      {activities.length === 0 && <p className="how">{words.campaign.noDiary}</p>}
      <ol className="diary">
        {activities.map(({ id, day, name, channelId }) => (
          <li key={id}>
            <time dateTime={day}>{dayInWords(day)}</time>
            <span>
              {name}
              {channelId !== null && <small>{names.get(channelId)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function CampaignPlan({ campaign }: { campaign: CampaignWithOwner }) {
  const { facts } = words.campaign;
  const rows = [
    [facts.summary, campaign.summary],
    [facts.purpose, campaign.purpose && words.campaigns.purposes[campaign.purpose]],
    [facts.policyAim, campaign.policyAim],
    [facts.audience, campaign.audience],
    [facts.owner, campaign.ownerName],
  ] as const;
  return (
    <section aria-labelledby="plan">
      <h2 className="section-title" id="plan">
        {words.campaign.plan}
      </h2>
      <dl className="facts">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text || facts.notSaid}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
