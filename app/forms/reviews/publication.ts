import { form } from "#app/forms/form.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const longestAsk = 300;

/** What goes out with a month's review: one decision asked for, if any, and whom to ask about it. */
export const publicationForm = form({
  ask: textOrNone({ ...words.publicationForm.ask, most: longestAsk }),
  contactName: text({ ...words.publicationForm.contactName, most: 100 }),
  contactEmail: text({ ...words.publicationForm.contactEmail, most: 254 }).refine(
    (address) => address === "" || /^[^\s@]+@[^\s@]+$/.test(address),
    words.publicationForm.contactEmail.enter,
  ),
});
