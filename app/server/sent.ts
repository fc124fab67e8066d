import { data } from "react-router";

/** What was read of a form, or the page that says that no page of ours sends such a form. */
export function sent<Form>(form: Form | undefined): Form {
  if (form === undefined) throw data(null, { status: 400 });
  return form;
}
