import type { ReactNode } from "react";
import type { Trial } from "#app/domain/campaigns/campaign.ts";
import { LabelledCell, TableHead } from "#app/ui/kit/table.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { trialGroups } from "#app/words/en/campaigns/trial-groups.ts";
import { words } from "#app/words/words.ts";

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
    <TitledSection id="trial" title={form.heading} className="trial">
      {children}
      <p>{trial.design}</p>
      <table className="figures">
        <TableHead
          columns={[
            form.group,
            [form.all, "number"],
            [form.did(trial.outcome), "number"],
            [form.share, "number"],
          ]}
        />
        <tbody>
          {trialGroups(trial).map(({ group, size, count, share }) => (
            <tr key={group}>
              <th scope="row">{form[group]}</th>
              <LabelledCell label={form.all} className="number">
                {size}
              </LabelledCell>
              <LabelledCell label={form.did(trial.outcome)} className="number">
                {count}
              </LabelledCell>
              <LabelledCell label={form.share} className="number">
                {share}
              </LabelledCell>
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
    </TitledSection>
  );
}
