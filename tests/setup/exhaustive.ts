/** Whether every case of a long list is tried, as `npm run endure` does, or one of each kind, as `npm test` does. */
export const isExhaustive = process.env.EXHAUSTIVE === "1";
