import { data } from "react-router";

/** The form that was read. @throws 400 if it is undefined, because none of our pages sends such a form */
export function orBadRequest<Form>(form: Form | undefined): Form {
  if (form === undefined) throw data(null, { status: 400 });
  return form;
}
