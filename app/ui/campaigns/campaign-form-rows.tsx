import type { ReactNode } from "react";
import { channelKinds } from "#app/domain/campaigns/campaign.ts";
import { type CampaignEntries, mostRows, type Row } from "#app/forms/campaigns/campaign-entries.ts";
import { optionsOf, Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function CampaignChannels({ channels }: Pick<CampaignEntries, "channels">) {
  const { campaignForm: form, campaigns } = words;
  const kinds = optionsOf(channelKinds, campaigns.channels);
  return (
    <>
      <h2>{form.channels}</h2>
      <p className="how">{form.rowsHint}</p>
      {channels.map((row, place) => {
        const name = (field: string) => `channel-${place + 1}-${field}`;
        return (
          <FormRow key={name("row")} legend={form.channel(place + 1)}>
            <Select
              name={name("kind")}
              label={form.channelKind}
              blank={form.choose}
              choices={kinds}
              defaultValue={row.kind}
            />
            <TextField name={name("name")} label={form.channelName} defaultValue={row.name} />
            <TextField name={name("spend")} label={form.spend} defaultValue={row.spend} />
            <TextField name={name("hours")} label={form.hours} defaultValue={row.hours} />
          </FormRow>
        );
      })}
      {channels.length < mostRows.channels && (
        <AddRow row="channel" first={`channel-${channels.length + 1}-kind`}>
          {form.addChannel}
        </AddRow>
      )}
    </>
  );
}

export function CampaignActivities({
  activities,
  channels,
}: Pick<CampaignEntries, "activities" | "channels">) {
  const { campaignForm: form } = words;
  const choices = channels.map((channel, place) => ({
    value: String(place + 1),
    text: channel.name.trim() || form.channel(place + 1),
  }));
  return (
    <>
      <h2>{form.diary}</h2>
      <p className="how">{form.rowsHint}</p>
      {activities.map((row, place) => {
        const name = (field: string) => `activity-${place + 1}-${field}`;
        return (
          <FormRow key={name("row")} legend={form.activity(place + 1)}>
            <TextField name={name("day")} label={form.day} defaultValue={row.day} />
            <TextField name={name("name")} label={form.activityName} defaultValue={row.name} />
            <Select
              name={name("channel")}
              label={form.inChannel}
              blank={form.noChannel}
              choices={choices}
              defaultValue={row.channel}
            />
          </FormRow>
        );
      })}
      {activities.length < mostRows.activities && (
        <AddRow row="activity" first={`activity-${activities.length + 1}-day`}>
          {form.addActivity}
        </AddRow>
      )}
    </>
  );
}

function FormRow({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="govuk-fieldset form-row">
      <legend className="govuk-fieldset__legend">{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

/** Sends the form to add a row, and returns to that row's `first` field. */
function AddRow({ row, first, children }: { row: Row; first: string; children: string }) {
  return (
    <button
      type="submit"
      className="govuk-button govuk-button--secondary"
      name="more"
      value={row}
      formAction={`#${first}`}
    >
      {children}
    </button>
  );
}
