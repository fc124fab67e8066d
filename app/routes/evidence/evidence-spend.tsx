import { percentOf, type SpendShare } from "#app/domain/evidence/evidence-spend.ts";
import { SpendBar, SpendKey } from "#app/ui/charts/spend-bar.tsx";
import { LabelledCell, TableHead } from "#app/ui/kit/table.tsx";
import { hoursInWords, poundsInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";

export function UnmeasuredSpend({ shares }: { shares: SpendShare[] }) {
  const [all, ...channels] = shares;
  if (!all || channels.length === 0) return null;
  const { title, lead, finding, columns, key } = words.evidence.spend;
  const most = Math.max(...channels.map((channel) => channel.all.spend));
  return (
    <section className="evidence-part unmeasured" aria-labelledby="unmeasured">
      <h2 id="unmeasured">{title}</h2>
      <p>
        <b>{finding(all)}</b> {all.unmeasured.spend > 0 && lead}
      </p>
      <figure>
        <figcaption className="chart-key">
          <SpendKey texts={key} />
        </figcaption>
        <table className="figures">
          <caption className="govuk-visually-hidden">{title}</caption>
          <TableHead columns={[columns.channel, columns.drawn, columns.spend, columns.hours]} />
          <tbody>
            {channels.map((share) => (
              <ShareRow key={share.channel} share={share} most={most} />
            ))}
          </tbody>
        </table>
      </figure>
    </section>
  );
}

function ShareRow({ share, most }: { share: SpendShare; most: number }) {
  const { channel, all, unmeasured, untold } = share;
  const { columns, untold: ofNothing } = words.evidence.spend;
  return (
    <tr>
      <th scope="row">{channel && words.campaigns.channels[channel]}</th>
      <td className="spend-drawn">
        <SpendBar share={share} most={most} />
      </td>
      <LabelledCell label={columns.spend}>
        {partOf(unmeasured.spend, all.spend, poundsInWords)}
        {untold.spend > 0 && <small> {ofNothing(poundsInWords(untold.spend))}</small>}
      </LabelledCell>
      <LabelledCell label={columns.hours}>
        {partOf(unmeasured.hours, all.hours, hoursInWords)}
      </LabelledCell>
    </tr>
  );
}

function partOf(part: number, whole: number, inWords: (amount: number) => string): string {
  const { of, noneOf } = words.evidence.spend;
  if (part === 0 && whole > 0) return noneOf(inWords(whole));
  return of(percentOf(part, whole), inWords(part), inWords(whole));
}
