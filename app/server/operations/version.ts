import manifest from "../../../package.json" with { type: "json" };

/** The version of the program, as CHANGELOG.md counts them. */
export const { version } = manifest;
