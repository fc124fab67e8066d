import { form } from "#app/forms/form.ts";
import { text, textOrNone } from "#app/forms/text.ts";

export const longestAsk = 300;

const enterEmail = "Enter an e-mail address in the form name@example.org";

/** What goes out with a month's review: one decision asked for, if any, and whom to ask about it. */
export const publicationForm = form({
  ask: textOrNone({ name: "The decision", most: longestAsk }),
  contactName: text({ name: "The name", most: 100, enter: "Enter whom to ask about it" }),
  contactEmail: text({ name: "The e-mail address", most: 254, enter: enterEmail }).refine(
    (address) => address === "" || /^[^\s@]+@[^\s@]+$/.test(address),
    enterEmail,
  ),
});
