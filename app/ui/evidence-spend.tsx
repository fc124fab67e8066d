import { hoursInWords } from "#app/domain/cost.ts";
import { percentOf, type SpendShare, unmeasuredInWords } from "#app/domain/evidence-spend.ts";
import { poundsInWords } from "#app/domain/pounds.ts";
import { SpendBar } from "./charts/spend-bar.tsx";
import { words } from "./words/english.ts";

/** How much of the money and the hours is tied to no measured outcome, by channel. */
export function UnmeasuredSpend({ shares }: { shares: SpendShare[] }) {
  const [all, ...channels] = shares;
  if (!all || channels.length === 0) return null;
  const { title, lead, columns } = words.evidence.spend;
  return (
    <section className="evidence-part unmeasured" aria-labelledby="unmeasured">
      <h2 id="unmeasured">{title}</h2>
      <p>
        <b>{unmeasuredInWords(all)}</b> {lead}
      </p>
      <figure>
        <table className="figures">
          <caption className="govuk-visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.channel}</th>
              <th scope="col">{columns.drawn}</th>
              <th scope="col">{columns.spend}</th>
              <th scope="col">{columns.hours}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map((share) => (
              <ShareRow key={share.channel} share={share} />
            ))}
          </tbody>
        </table>
      </figure>
    </section>
  );
}

function ShareRow({ share }: { share: SpendShare }) {
  const { channel, all, unmeasured } = share;
  const { columns, of } = words.evidence.spend;
  return (
    <tr>
      <th scope="row">{channel && words.campaigns.channels[channel]}</th>
      <td className="spend-drawn">
        <SpendBar share={share} />
      </td>
      <td>
        <span className="stacked-label">{columns.spend}: </span>
        {of(
          percentOf(unmeasured.spend, all.spend),
          poundsInWords(unmeasured.spend),
          poundsInWords(all.spend),
        )}
      </td>
      <td>
        <span className="stacked-label">{columns.hours}: </span>
        {of(
          percentOf(unmeasured.hours, all.hours),
          hoursInWords(unmeasured.hours),
          hoursInWords(all.hours),
        )}
      </td>
    </tr>
  );
}
