import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const serviceName = text({ ...words.metricFields.service, most: 100 });

export const serviceForm = form({ name: serviceName });
