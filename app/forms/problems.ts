import type { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";

/** What a schema found, each with the field that it is about. */
export const problemsIn = (error: z.ZodError): Problem[] =>
  firstOfEach(error.issues.map(({ path, message }) => ({ field: String(path[0]), message })));

/** A field has one problem at a time. */
export const firstOfEach = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ field }, place) => problems.findIndex((problem) => problem.field === field) === place,
  );
