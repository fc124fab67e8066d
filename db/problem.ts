/** Why a database cannot be used: one sentence for the person who runs the server, with what to do. */
export class DatabaseProblem extends Error {
  override name = "DatabaseProblem";
}
