/** A letter to one person, by e-mail or copied by hand. */
export type Letter = { subject: string; text: string };
