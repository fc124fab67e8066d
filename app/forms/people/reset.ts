import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";
import { email } from "./email.ts";

export const resetForm = form({ email: email(words.personFields.yourEmail) });
