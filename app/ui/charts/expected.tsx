import type { Geometry } from "./geometry.ts";

/** The likely range, and the gap between figures and expectation. */
export function Likely({ geometry: { expected } }: { geometry: Geometry }) {
  if (!expected) return null;
  return (
    <>
      <path className="chart-likely" d={expected.likely} />
      <path className="chart-gap" d={expected.gap} />
    </>
  );
}

/** The do-nothing line: faint through the baseline, plain from the start on. */
export function ExpectedLine({ geometry: { expected } }: { geometry: Geometry }) {
  if (!expected) return null;
  return (
    <>
      <path className="chart-fitted" d={expected.before} />
      <path className="chart-expected" d={expected.since} />
    </>
  );
}
