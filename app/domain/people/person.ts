export const roles = [
  "head of communications",
  "chief executive",
  "officer",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

export type Person = {
  id: number;
  email: string;
  name: string;
  roles: Role[];
};
