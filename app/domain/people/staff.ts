import type { LinkPurpose, Links } from "./link.ts";
import { may } from "./permission.ts";
import type { Person } from "./person.ts";

/** A person as the administrator sees them. */
export type StaffMember = Person & {
  disabledAt: string | null;
  /** The metrics whose figures they give, the most important first. */
  metrics: { id: number; slug: string; name: string; ownerId: number | null }[];
  hasPassword: boolean;
  /** Signs in by single sign-on. */
  hasIdentity: boolean;
  breaksGlass: boolean;
  /** The link with which they can choose a password. */
  openLink: Pick<Links["password"], "purpose" | "expiresAt"> | null;
};

export type StaffState = "active" | "invited" | "invitation over" | "disabled";

export function stateOf({
  disabledAt,
  hasPassword,
  hasIdentity,
  openLink,
}: Pick<StaffMember, "disabledAt" | "hasPassword" | "hasIdentity" | "openLink">): StaffState {
  if (disabledAt !== null) return "disabled";
  if (hasPassword || hasIdentity) return "active";
  return openLink ? "invited" : "invitation over";
}

/** Everybody else who gives figures and can sign in. */
export const successorsOf = (
  { id }: Pick<StaffMember, "id">,
  others: readonly StaffMember[],
): StaffMember[] =>
  others.filter((one) => one.id !== id && one.disabledAt === null && may(one, "give figures"));

/** An invitation for somebody who has never signed in, otherwise a reset. */
export const linkPurposeFor = (
  person: Pick<StaffMember, "hasPassword" | "hasIdentity">,
): LinkPurpose => (person.hasPassword || person.hasIdentity ? "reset" : "invitation");
