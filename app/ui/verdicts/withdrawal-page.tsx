import type { ComponentProps } from "react";
import { withdrawalForm } from "#app/forms/verdicts/withdrawal.ts";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";

export const WithdrawalPage = ({
  text,
  words,
  ...page
}: Pick<ComponentProps<typeof FormPage>, "title" | "back" | "sent"> & {
  text: string;
  words: { lead: string; reason: string; save: string; cancel: string };
}) => (
  <FormPage
    {...page}
    lead={words.lead}
    section="campaigns"
    words={words}
    entries={withdrawalForm.blank}
    before={
      <div className="claim">
        <blockquote>{text}</blockquote>
      </div>
    }
  >
    <TextArea name="reason" rows={3} />
  </FormPage>
);
