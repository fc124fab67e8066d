export class FoundedAlready extends Error {
  constructor() {
    super("A council is set up here already");
  }
}
