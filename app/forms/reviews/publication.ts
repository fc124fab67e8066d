import { form } from "#app/forms/form.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const longestAsk = 300;

export const publicationForm = form({
  ask: textOrNone({ ...words.publicationForm.ask, most: longestAsk }),
  contactName: text({ ...words.publicationForm.contactName, most: 100 }),
  contactEmail: text({ ...words.publicationForm.contactEmail, most: 254 }).refine(
    (address) => address === "" || /^[^\s@]+@[^\s@]+$/.test(address),
    words.publicationForm.contactEmail.enter,
  ),
});
