import { type Period, periodsBetween } from "#app/domain/calendar/period.ts";
import { type Exploration, mostDrawn, type Offer } from "#app/domain/verdicts/exploration.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";

export function ExploreForm({ exploration }: { exploration: Exploration }) {
  const { metric, chosen, offered } = exploration;
  const { span, campaigns, metrics } = offered;
  const { explore } = words;
  if (!span) return null;
  const periods = periodsBetween(span.first, span.last);
  return (
    <form method="get" className="explore-form" aria-labelledby="choose">
      <h2 className="section-title" id="choose">
        {explore.form}
      </h2>
      <div className="explore-span">
        <PeriodSelect
          name="from"
          label={explore.from}
          periods={periods}
          end={span.first}
          endInWords={explore.beginning(periodInWords(span.first))}
          chosen={chosen.from}
        />
        <PeriodSelect
          name="to"
          label={explore.to}
          periods={periods.toReversed()}
          end={span.last}
          endInWords={explore.newest(periodInWords(span.last))}
          chosen={chosen.to}
        />
      </div>
      <input type="hidden" name="campaign" value="" />
      <Offers name="campaign" legend={explore.meant} offers={campaigns.meant} />
      <FoldedOffers name="campaign" legend={explore.othersRan} offers={campaigns.others} />
      <Offers
        name="with"
        legend={explore.near}
        hint={explore.most(mostDrawn)}
        offers={metrics.near}
      />
      <FoldedOffers name="with" legend={explore.others} offers={metrics.others} />
      <p className="explore-buttons">
        <button type="submit" className="govuk-button" data-module="govuk-button">
          {explore.show}
        </button>
        <a href={`/metrics/${metric.slug}/explore`}>{explore.reset}</a>
      </p>
    </form>
  );
}

/** An empty value stands for the end of the series, so that the address keeps up with it. */
function PeriodSelect({
  name,
  label,
  periods,
  end,
  endInWords,
  chosen,
}: {
  name: string;
  label: string;
  periods: readonly Period[];
  end: Period;
  endInWords: string;
  chosen: Period | null;
}) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={name}
        name={name}
        defaultValue={chosen === end ? "" : (chosen ?? "")}
      >
        {periods.map((period) => (
          <option key={period} value={period === end ? "" : period}>
            {period === end ? endInWords : periodInWords(period)}
          </option>
        ))}
      </select>
    </div>
  );
}

type OffersShown = {
  name: string;
  legend: string;
  hint?: string;
  offers: readonly Offer[];
};

function Offers({ name, legend, hint, offers }: OffersShown) {
  if (offers.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">{legend}</legend>
      {hint && <p className="how">{hint}</p>}
      <OfferList name={name} offers={offers} />
    </fieldset>
  );
}

function FoldedOffers({ name, legend, offers }: OffersShown) {
  if (offers.length === 0) return null;
  return (
    <details open={offers.some(({ isChosen }) => isChosen)}>
      <summary>{legend}</summary>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-visually-hidden">{legend}</legend>
        <OfferList name={name} offers={offers} />
      </fieldset>
    </details>
  );
}

function OfferList({ name, offers }: Pick<OffersShown, "name" | "offers">) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small offers" data-module="govuk-checkboxes">
      {offers.map((offer) => (
        <div key={offer.slug} className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={`${name}-${offer.slug}`}
            name={name}
            type="checkbox"
            value={offer.slug}
            defaultChecked={offer.isChosen}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`${name}-${offer.slug}`}>
            {offer.name}
          </label>
        </div>
      ))}
    </div>
  );
}
