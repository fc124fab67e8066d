import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";

/** Why a claim or a trial is withdrawn. */
export const withdrawalForm = form({
  reason: text({ name: "The reason", most: 500, enter: "Say why it is withdrawn" }),
});
