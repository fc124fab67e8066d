/** Somebody else was faster: nothing was changed. */
export class FoundedAlready extends Error {
  override message = "A council is set up here already";
}
