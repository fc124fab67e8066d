/** Why a database cannot be used: one sentence for the person who runs the server, with what to do. */
export class DatabaseProblem extends Error {
  override name = "DatabaseProblem";
}

export const foreign = (where: string, tables: string[]) =>
  new DatabaseProblem(
    `${where} is a database of another program (it holds ${tables.slice(0, 3).join(", ")}): name another one.`,
  );
