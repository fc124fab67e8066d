import { english } from "./en/english.ts";

/** Every sentence that a person reads. A second language fills this type. */
export type Words = typeof english;

export const words: Words = english;
