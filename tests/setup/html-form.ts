/** What a browser would send of the form in the main part of a page, if nothing was typed. */
export function formIn(html: string): Record<string, string> {
  const main = html.slice(html.indexOf("<main"));
  const form = /<form[\s\S]*?<\/form>/.exec(main)?.[0] ?? "";
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, "type") ?? "text";
    const isChosen = !["radio", "checkbox"].includes(type) || /\schecked\b/.test(tag);
    const name = attribute(tag, "name");
    if (name && isChosen) fields[name] = attribute(tag, "value") ?? "";
  }
  for (const [, tag = "", options = ""] of form.matchAll(
    /<select\b([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = ""]) => option);
    const chosen = all.find((option) => /\sselected\b/.test(option)) ?? all[0] ?? "";
    fields[attribute(tag, "name") ?? ""] = attribute(chosen, "value") ?? "";
  }
  for (const [, tag = "", typed = ""] of form.matchAll(
    /<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g,
  ))
    fields[attribute(tag, "name") ?? ""] = plain(typed);
  return fields;
}

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
};

const plain = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** A page as it reads, without its markup. */
export const textIn = (html: string): string =>
  plain(html.replaceAll("<!-- -->", "").replaceAll(/<[^>]+>/g, " ")).replaceAll(/\s+/g, " ");
