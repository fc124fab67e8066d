import { z } from "zod";
import { type Role, roles } from "#app/domain/people/person.ts";
import { text } from "#app/forms/text.ts";
import { tenantOf } from "./settings.ts";

/** Who somebody is to their provider, and what it says of them. */
export type Newcomer = {
  issuer: string;
  /** The tenant's and the object's id of Microsoft Entra ID; of another provider whatever it calls them by. */
  subject: string;
  name: string;
  /** In lower case; undefined where the provider tells none. It says nothing of who they are. */
  email: string | undefined;
  /** The roles of ours that the provider gave them. */
  roles: Role[];
};

const subject = z.string().regex(/^[\x20-\x7e]{1,255}$/);
const guid = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const name = text({ name: "The name", most: 200, enter: "Nobody" });
const email = z
  .string()
  .max(254)
  .regex(/^[^\s@\0\ufffd]+@[^\s@\0\ufffd]+$/)
  .refine((typed) => typed.isWellFormed())
  .toLowerCase();

/**
 * Whom the claims of an ID token name, whose signature, issuer, audience, time and nonce have been checked.
 * Undefined where they name nobody: of Microsoft Entra ID one who is of another tenant, or has no object id.
 */
export function newcomerOf(claims: Record<string, unknown>, issuer: string): Newcomer | undefined {
  const tenant = tenantOf(issuer);
  const known = subjectOf(claims, tenant);
  if (claims.iss !== issuer || !known) return undefined;
  const address = email.safeParse(claims.email).data;
  const mail = address ?? email.safeParse(claims.preferred_username).data;
  const called = name.safeParse(claims.name).data ?? mail ?? "";
  const appRoles = tenant ? rolesIn(claims.roles) : [];
  return { issuer, subject: known, name: called, email: mail, roles: appRoles };
}

function subjectOf(
  claims: Record<string, unknown>,
  tenant: string | undefined,
): string | undefined {
  if (!tenant) return subject.safeParse(claims.sub).data;
  const tid = guid.safeParse(claims.tid).data;
  const oid = guid.safeParse(claims.oid).data;
  return tid === tenant && oid ? `${tid}/${oid}` : undefined;
}

/**
 * Roles that an administrator of Microsoft Entra ID gave for this application; those of another provider may be of its own.
 * They have no spaces in their names: "head-of-communications".
 */
function rolesIn(claim: unknown): Role[] {
  const given: unknown[] = Array.isArray(claim) ? claim : [];
  return roles.filter((role) => given.includes(role.replaceAll(" ", "-")));
}
