/** A form on a page, as a browser without scripts would send it. */
export type PageForm = {
  action: string;
  fields: { name: string; value: string; isTyped: boolean }[];
};

/** The forms of a page that are sent to change something, but for the one that signs out. */
export function formsOn(markup: string, address: string): PageForm[] {
  return [...markup.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].flatMap(
    ([, head = "", body = ""]) => {
      const action = attribute(head, "action") ?? address;
      if (attribute(head, "method") !== "post" || action === "/sign-out") return [];
      return [{ action, fields: fieldsIn(body) }];
    },
  );
}

/** Markup as it may not be on any page, whatever anybody typed: a script without its nonce, or one in an attribute. */
export function scriptsIn(markup: string): string[] {
  const tags = markup.match(/<[a-z][^\s>/]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>?/gi) ?? [];
  return tags.filter(
    (tag) =>
      (/^<(script|style)\b/i.test(tag) && !/ nonce="/.test(tag)) ||
      /^<(base|iframe|object|embed)\b/i.test(tag) ||
      /\son\w+(=|\s|>)/i.test(tag.replaceAll(/"[^"]*"/g, '""')) ||
      /\s(href|src|action|formaction)="\s*(javascript|data:text)/i.test(tag),
  );
}

export const decoded = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

function fieldsIn(body: string): PageForm["fields"] {
  const controls = body.matchAll(
    /<input ([^>]*)>|<textarea ([^>]*)>(.*?)<\/textarea>|<select ([^>]*)>(.*?)<\/select>/gs,
  );
  return [...controls].flatMap(([, input, area, inArea = "", select, inSelect = ""]) => {
    const name = attribute(input ?? area ?? select ?? "", "name");
    if (!name) return [];
    if (area !== undefined) {
      return [{ name, value: decoded(inArea.replace(/^\n/, "")), isTyped: true }];
    }
    if (select !== undefined) {
      const options = inSelect.match(/<option [^>]*>/g) ?? [];
      const chosen = options.find((option) => / selected=""/.test(option)) ?? options[0] ?? "";
      return [{ name, value: attribute(chosen, "value") ?? "", isTyped: false }];
    }
    const type = attribute(input ?? "", "type") ?? "text";
    if (/^(radio|checkbox)$/.test(type) && !/ checked=""/.test(input ?? "")) return [];
    const value = attribute(input ?? "", "value") ?? "";
    return [{ name, value, isTyped: /^(text|search|email|password|tel)$/.test(type) }];
  });
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^| )${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}
