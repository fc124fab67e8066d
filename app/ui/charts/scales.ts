/** The scales that charts of periods need; Recharts would otherwise ship all of d3-scale. */
export { scaleBand, scaleLinear, scalePoint } from "d3-scale";
