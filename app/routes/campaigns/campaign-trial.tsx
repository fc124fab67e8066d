import type { ReactNode } from "react";
import type { Trial } from "#app/domain/campaigns/campaign.ts";
import { trialGroups } from "#app/domain/campaigns/trial.ts";
import { words } from "#app/words/words.ts";

/**
 * A randomised trial as plain facts: who was drawn, and how many of each group did it. `children` is what may be said of
 * the difference.
 */
export function CampaignTrial({
  slug,
  trial,
  mayEdit,
  children,
}: {
  slug: string;
  trial: Trial;
  mayEdit: boolean;
  children?: ReactNode;
}) {
  const { trial: form } = words;
  return (
    <section className="trial" aria-labelledby="trial">
      <h2 className="section-title" id="trial">
        {form.heading}
      </h2>
      {children}
      <p>{trial.design}</p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{form.group}</th>
            <th scope="col" className="number">
              {form.all}
            </th>
            <th scope="col" className="number">
              {form.did(trial.outcome)}
            </th>
            <th scope="col" className="number">
              {form.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {trialGroups(trial).map(({ group, size, count, share }) => (
            <tr key={group}>
              <th scope="row">{form[group]}</th>
              <Cell label={form.all}>{size}</Cell>
              <Cell label={form.did(trial.outcome)}>{count}</Cell>
              <Cell label={form.share}>{share}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
      {mayEdit && (
        <p className="add">
          <a href={`/campaigns/${slug}/trial`}>{form.edit}</a>{" "}
          <a href={`/campaigns/${slug}/trial/withdrawal`}>{form.withdraw}</a>
        </p>
      )}
    </section>
  );
}

/** A number, with its heading beside it where the columns stand one under another. */
const Cell = ({ label, children }: { label: string; children: string }) => (
  <td className="number">
    <span className="stacked-label">{label}: </span>
    {children}
  </td>
);
