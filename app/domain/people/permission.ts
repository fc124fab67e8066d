import type { Person, Role } from "./person.ts";

/** Something that a person may be allowed to do. A page requires one, as does the button that leads to it. */
export type Act =
  | "read reviews"
  | "read summary"
  | "read metrics"
  | "read campaigns"
  | "edit campaigns"
  | "write claims"
  | "sign off claims"
  | "withdraw claims"
  | "edit unit costs"
  | "give figures"
  | "import figures"
  | "follow returns"
  | "read audit"
  | "manage tokens"
  | "read drafts"
  | "publish reviews"
  | "record decisions"
  | "share summaries"
  | "manage links"
  | "manage people"
  | "edit metrics"
  | "edit council"
  | "see settings"
  | "read about the API";

export type Permission = Act | "anyone" | "anyone signed in" | "token";

const allowed: Record<Act, readonly Role[]> = {
  "read reviews": ["head of communications"],
  "read summary": ["head of communications", "chief executive"],
  "read metrics": ["head of communications", "chief executive", "officer", "administrator"],
  "read campaigns": ["head of communications", "chief executive", "officer", "administrator"],
  "edit campaigns": ["head of communications"],
  "write claims": ["head of communications", "officer"],
  "sign off claims": ["head of communications", "chief executive", "administrator"],
  "withdraw claims": ["head of communications", "chief executive", "administrator", "officer"],
  "edit unit costs": ["administrator", "head of communications"],
  "give figures": ["officer", "head of communications"],
  "import figures": ["officer", "head of communications"],
  "follow returns": ["head of communications"],
  "read audit": ["head of communications", "administrator"],
  "manage tokens": ["administrator"],
  "read drafts": ["head of communications"],
  "publish reviews": ["head of communications"],
  "record decisions": ["head of communications"],
  "share summaries": ["head of communications"],
  "manage links": ["head of communications", "administrator"],
  "manage people": ["administrator"],
  "edit metrics": ["administrator", "head of communications"],
  "edit council": ["administrator"],
  "see settings": ["head of communications", "administrator"],
  "read about the API": ["head of communications", "officer", "administrator"],
};

export function may(person: Pick<Person, "roles">, act: Act): boolean {
  return person.roles.some((role) => allowed[act].includes(role));
}

/** The owner of a metric may give and correct its figures, and so may the head of communications. */
export function mayGive(
  person: Pick<Person, "id" | "roles">,
  metric: { ownerId: number | null },
): boolean {
  return (
    may(person, "give figures") && (metric.ownerId === person.id || may(person, "follow returns"))
  );
}

/** Nobody signs off a claim of their own. */
export const maySignOff = (
  person: Pick<Person, "id" | "roles">,
  { authorId }: { authorId: number },
): boolean => may(person, "sign off claims") && authorId !== person.id;

/** Those who sign claims off may withdraw them, and so may their authors. */
export const mayWithdraw = (
  person: Pick<Person, "id" | "roles">,
  { authorId }: { authorId: number },
): boolean =>
  may(person, "withdraw claims") && (authorId === person.id || may(person, "sign off claims"));

/** A person who opened a link to their return is an officer at most. */
export const rolesByLink = (person: Pick<Person, "roles">): Role[] =>
  may(person, "give figures") ? ["officer"] : [];

export function firstPage(person: Pick<Person, "roles">): string {
  if (may(person, "read reviews")) return "/reviews";
  if (may(person, "read summary")) return "/summary";
  return may(person, "give figures") ? "/returns" : "/metrics";
}
