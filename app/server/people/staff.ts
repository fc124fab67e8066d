import { data } from "react-router";
import type { StaffMember } from "#app/domain/people/staff.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/door.ts";
import { staff } from "#db/queries/people/staff.ts";
import type { Visit } from "./visit.ts";

/** Disabled or not. @throws 404 */
export async function staffMember(
  { db, now }: Pick<Visit, "db" | "now">,
  id: string | undefined,
): Promise<{ person: StaffMember; everybody: StaffMember[] }> {
  const everybody = await staff(db, now.toISOString());
  const number = parseNumber(id ?? "");
  return { person: found(everybody.find((one) => one.id === number)), everybody };
}

/** @throws 404 */
export function demandOffered(isOffered: boolean): void {
  if (!isOffered) throw data(null, { status: 404 });
}
