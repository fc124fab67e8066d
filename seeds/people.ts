import type { Person } from "#app/domain/people/person.ts";

/** The people of every demo. They exist nowhere else. */
export const demoPeople = [
  {
    email: "hana@northmere.example",
    name: "Hana Whitlock",
    roles: ["head of communications", "administrator"],
  },
  { email: "chris@northmere.example", name: "Chris Adeyemi", roles: ["chief executive"] },
  { email: "olive@northmere.example", name: "Olive Marsh", roles: ["officer"] },
] satisfies Omit<Person, "id">[];

export const hana = "hana@northmere.example";
export const olive = "olive@northmere.example";
export const chris = "chris@northmere.example";
