import type { Geometry } from "./geometry.ts";

/** The likely range of what was expected, and in it how far the figures came out from it. */
export function Likely({ geometry: { expected } }: { geometry: Geometry }) {
  if (!expected) return null;
  return (
    <>
      <path className="chart-likely" d={expected.likely} />
      <path className="chart-gap" d={expected.gap} />
    </>
  );
}

/** What was expected had nothing been done: faint through the baseline, and plain from the start on. */
export function ExpectedLine({ geometry: { expected } }: { geometry: Geometry }) {
  if (!expected) return null;
  return (
    <>
      <path className="chart-fitted" d={expected.before} />
      <path className="chart-expected" d={expected.since} />
    </>
  );
}
