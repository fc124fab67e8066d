/** A council was founded before, by somebody else perhaps: nothing was changed. */
export class FoundedAlready extends Error {
  constructor() {
    super("A council is set up here already");
  }
}
