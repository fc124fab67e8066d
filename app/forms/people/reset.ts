import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";
import { email } from "./email.ts";

/** To whom a link to choose another password is to be sent. */
export const resetForm = form({ email: email(words.personFields.yourEmail) });
