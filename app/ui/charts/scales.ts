/** The scales of d3 that a chart of periods needs, for Recharts, which asks for all of them by name and would ship them. */
export { scaleBand, scaleLinear, scalePoint } from "d3-scale";
