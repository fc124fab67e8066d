import type { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";

export const problemsIn = (error: z.ZodError): Problem[] =>
  firstOfEach(error.issues.map(({ path, message }) => ({ field: String(path[0]), message })));

/** A field has one problem at a time. */
export const firstOfEach = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ field }, index) => problems.findIndex((problem) => problem.field === field) === index,
  );
