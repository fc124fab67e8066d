/** Imported before all else, since React takes the one of its builds that fits when it is first loaded. */
process.env.NODE_ENV = "production";
