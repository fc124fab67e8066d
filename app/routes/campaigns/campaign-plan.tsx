import type { Activity, Channel } from "#app/domain/campaigns/campaign.ts";
import type { Cost } from "#app/domain/campaigns/cost.ts";
import type { CampaignWithOwner } from "#app/domain/verdicts/campaign-page.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { Facts, TitledSection } from "#app/ui/kit/titles.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { inFigures, poundsInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";

export function CampaignCost({ channels, cost }: { channels: readonly Channel[]; cost: Cost }) {
  const { channel: headings, total } = words.campaign;
  return (
    <TitledSection id="channels" title={words.campaign.channels}>
      {channels.length === 0 ? (
        <p className="how">{words.campaign.noChannels}</p>
      ) : (
        <table className="figures">
          <TableHead
            columns={[headings.name, [headings.spend, "number"], [headings.hours, "number"]]}
          />
          <tbody>
            {channels.map(({ id, name, kind, spend, hours }) => (
              <tr key={id}>
                <th scope="row">
                  {name} <small>{words.campaigns.channels[kind]}</small>
                </th>
                <td className="number">{poundsInWords(spend)}</td>
                <td className="number">{inFigures(hours)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{total}</th>
              <td className="number">{poundsInWords(cost.spend)}</td>
              <td className="number">{inFigures(cost.hours)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </TitledSection>
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
    <TitledSection id="diary" title={words.campaign.diary}>
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
    </TitledSection>
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
    <TitledSection id="plan" title={words.campaign.plan}>
      <Facts rows={rows.map(([name, text]) => [name, text || facts.notSaid])} />
    </TitledSection>
  );
}
