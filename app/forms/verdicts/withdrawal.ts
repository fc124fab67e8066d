import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const withdrawalForm = form({
  reason: text({ ...words.withdrawalFields.reason, most: 500 }),
});
