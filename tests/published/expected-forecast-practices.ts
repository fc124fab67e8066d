import { dorset, lincolnshire } from "./effect-series.ts";
import type { PublishedForecast } from "./published-forecast.ts";

/** Dorset's share less Lincolnshire's, to ten decimals, as the reference answers have it. */
const differenceOfShares = dorset.remote.map((remote, place) => {
  const here = remote / (dorset.known[place] ?? Number.NaN);
  const there = (lincolnshire.remote[place] ?? 0) / (lincolnshire.known[place] ?? Number.NaN);
  return Number((here - there).toFixed(10));
});

/** Answers computed in R 4.2.2 (glm, nlme). */
export const forecastsOfPractices: readonly PublishedForecast[] = [
  {
    name: "appointments in Dorset from March 2020",
    family: "binomial",
    first: dorset.first,
    outcome: dorset.remote,
    size: dorset.known,
    start: "2020-03",
    end: "2020-08",
    status: "more_than_expected",
    flags: ["seasonality_not_adjusted", "drifting_baseline"],
    before: 12,
    since: 6,
    numbers: {
      coefficients: [-1.6819776127, 0.0029876572909],
      fit: [105.52685514, 0.95, 0.95, 953.70963831],
      total: [586071, 326258.99123, 275369.71151, 377148.27095, 70966.403594],
      errors: [9765.4783304, 22839.366442],
      ratio: [2.2557502356, 1.8862844208, 2.8052045973],
      percentagePoints: [20.477782374, 17.283695396, 23.671869352],
      expected: [50550.346053, 33945.722593, 36266.702685, 45655.6034, 48956.79106, 44436.842978],
      lows: [43952.262302, 27657.062721, 28615.050256, 35144.934713, 36348.483255, 31601.853298],
    },
  },
  {
    name: "appointments in Lincolnshire from March 2020",
    family: "binomial",
    first: lincolnshire.first,
    outcome: lincolnshire.remote,
    size: lincolnshire.known,
    start: "2020-03",
    end: "2020-08",
    status: "more_than_expected",
    flags: ["seasonality_not_adjusted"],
    before: 12,
    since: 6,
    numbers: {
      coefficients: [-1.8124001036, -0.00065798411226],
      fit: [73.088864309, 0.49382836786, 0.70061879316, 160.86020834],
      total: [496562, 309463.12966, 278085.29014, 340840.96918, 43757.20064],
      errors: [6670.4056471, 14082.533273],
      ratio: [2.6540085415, 2.2728372297, 3.1887921456],
      percentagePoints: [23.010481215, 20.677346448, 25.343615981],
      expected: [38269.799656, 23793.150529, 25140.26233, 31829.822801, 35595.350611, 32470.484417],
      lows: [33244.649026, 19507.928638, 20124.767736, 25209.223854, 27714.283807, 24630.208804],
    },
  },
  {
    name: "Dorset less Lincolnshire in 2021, when nothing was done",
    family: "gaussian",
    first: dorset.first,
    outcome: differenceOfShares,
    weight: dorset.known,
    start: "2021-01",
    end: "2021-06",
    compared: true,
    status: "no_clear_change",
    flags: ["seasonality_not_adjusted", "drifting_baseline"],
    before: 22,
    since: 6,
    numbers: {
      coefficients: [0.029815913374, -0.0017921652831],
      fit: [0.00021967733018, 0.79040597212, 0.94364315013, 0.0013646778706],
      total: [-56331.286161, -25486.922483, -144181.16696, 93207.32199, 167627.42668],
      errors: [18910.612877, 56901.401906],
      ratio: null,
      percentagePoints: null,
      expected: [
        -0.011403888138, -0.013196053421, -0.014988218704, -0.016780383987, -0.01857254927,
        -0.020364714553,
      ],
      lows: [
        -0.059130069638, -0.068757555398, -0.077815654439, -0.086472718096, -0.094828955616,
        -0.10294936507,
      ],
    },
  },
  {
    name: "appointments in Dorset from December 2019, on nine months",
    family: "binomial",
    first: dorset.first,
    outcome: dorset.remote,
    size: dorset.known,
    start: "2019-12",
    end: "2020-02",
    status: "cannot_say:short_baseline",
    flags: ["seasonality_not_adjusted"],
    before: 9,
    since: 3,
    numbers: {
      coefficients: [-1.6327151612, -0.0096453453917],
      fit: [31.586740952, 0, 0, 31.586740952],
      total: [167013, 17778.559635, 9599.3380371, 25957.781233, 11278.582951],
      errors: [3458.9942112, 3458.9942112],
      ratio: [1.1191317473, 1.0609816068, 1.1840256707],
      percentagePoints: [1.780412636, 0.96131425097, 2.5995110211],
      expected: [46643.093992, 54627.766995, 47963.579378],
      lows: [43449.375084, 50866.132539, 44327.977628],
    },
  },
];
