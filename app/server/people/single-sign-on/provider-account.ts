import { z } from "zod";
import { type Role, roles } from "#app/domain/people/person.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import { tenantOf } from "./settings.ts";

export type ProviderAccount = {
  issuer: string;
  /** From Microsoft Entra ID the tenant's and the object's id, from others the `sub` claim. */
  subject: string;
  name: string;
  /** In lower case; undefined if the provider gives none. It proves nothing. */
  email: string | undefined;
  roles: Role[];
};

const subject = z.string().regex(/^[\x20-\x7e]{1,255}$/);
const guid = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const name = text({ ...words.personFields.theirName, most: 200 });
const email = z
  .string()
  .max(254)
  .regex(/^[^\s@\0\ufffd]+@[^\s@\0\ufffd]+$/)
  .refine((typed) => typed.isWellFormed())
  .toLowerCase();

/** From a verified ID token. Undefined if Entra ID gives no object id or another tenant's. */
export function accountIn(
  claims: Record<string, unknown>,
  issuer: string,
): ProviderAccount | undefined {
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

/** Entra ID's application roles, spelt without spaces: "head-of-communications". */
function rolesIn(claim: unknown): Role[] {
  const given: unknown[] = Array.isArray(claim) ? claim : [];
  return roles.filter((role) => given.includes(role.replaceAll(" ", "-")));
}
