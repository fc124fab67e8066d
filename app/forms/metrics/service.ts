import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";

export const serviceName = text({
  name: "The name",
  most: 100,
  enter: "Enter the service’s name",
});

export const serviceForm = form({ name: serviceName });
