/** What is wrong with one field of a form: a sentence that says what to do. */
export type Problem = { field: string; message: string };
