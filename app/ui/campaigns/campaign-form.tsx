import type { ReactNode } from "react";
import type { CampaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import { Button, ErrorSummary } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import { CampaignBasics, CampaignPurpose } from "./campaign-form-basics.tsx";
import { CampaignObjective, CampaignVanityChoice } from "./campaign-form-objective.tsx";
import type { CampaignFormPart } from "./campaign-form-part.ts";
import { CampaignActivities, CampaignChannels } from "./campaign-form-rows.tsx";

/** The form of a campaign, new or not. A row is added by sending it, and nothing that was typed is lost. */
export function CampaignForm({
  title,
  choices,
  entries,
  problems,
  address,
  back,
  children,
}: CampaignFormPart & {
  title: string;
  choices: CampaignChoices;
  /** Its own address, without the row that it may have come back to. */
  address: string;
  /** The address of the page that it was opened from. */
  back: string;
  children?: ReactNode;
}) {
  const part = { entries, problems };
  return (
    <div className="campaign-form">
      <ErrorSummary problems={problems} />
      {children}
      <h1>{title}</h1>
      <p className="how">{words.campaignForm.lead}</p>
      <form method="post" action={address} noValidate>
        {/* The first button of a form is the one that Enter presses: without it, one that adds a row. */}
        <button type="submit" hidden>
          {words.campaignForm.save}
        </button>
        <input type="hidden" name="startedFrom" value={entries.startedFrom} />
        <CampaignBasics {...part} owners={choices.owners} />
        <CampaignPurpose {...part} />
        <CampaignObjective {...part} choices={choices} />
        <CampaignVanityChoice {...part} choices={choices} />
        <CampaignChannels {...part} />
        <CampaignActivities {...part} />
        <div className="form-end">
          <Button>{words.campaignForm.save}</Button>
          <a href={back}>{words.campaignForm.cancel}</a>
        </div>
      </form>
    </div>
  );
}
