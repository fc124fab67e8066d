import type { Person } from "#app/domain/people/person.ts";
import { demoPeople } from "#seeds/people.ts";

/** Northmere's people: Olive has the streets and the bins, Priya the counter and the money, Tom libraries, leisure and homes, Jo the council's own voice. */
export const northmerePeople = [
  ...demoPeople,
  { email: "priya@northmere.example", name: "Priya Raman", roles: ["officer"] },
  { email: "tom@northmere.example", name: "Tom Ellery", roles: ["officer"] },
  { email: "jo@northmere.example", name: "Jo Farrow", roles: ["officer"] },
] satisfies Omit<Person, "id">[];

export const priya = "priya@northmere.example";
export const tom = "tom@northmere.example";
export const jo = "jo@northmere.example";
