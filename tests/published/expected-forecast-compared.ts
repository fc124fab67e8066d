import { seatBelts } from "./effect-series.ts";
import type { PublishedForecast } from "./published-forecast.ts";

/** Answers computed in R 4.2.2 (glm, nlme). Harvey & Durbin publish −23% for drivers and −30% for front-seat passengers. */
export const forecastsOfSeatBelts: readonly PublishedForecast[] = [
  {
    name: "drivers against rear-seat passengers",
    family: "two counts",
    first: seatBelts.first,
    outcome: seatBelts.drivers,
    beside: seatBelts.rear,
    start: "1983-02",
    end: "1984-01",
    compared: true,
    status: "fewer_than_expected",
    flags: [],
    before: 169,
    since: 12,
    numbers: {
      coefficients: [
        1.4554142137, 8.2518302226e-5, 0.12429237116, 0.21904004652, -0.014747708374,
        0.016919884767,
      ],
      fit: [2.8267966369, 0, 0, 2.8267966369],
      total: [15335, -4637.3120964, -5800.6200145, -3474.0041783, 1660.4334896],
      errors: [589.12864032, 589.12864032],
      ratio: [0.76781295656, 0.72555240819, 0.81530100449],
      percentagePoints: null,
      expected: [
        1586.2901682, 1539.0932335, 1704.0229866, 1555.925242, 1197.1932848, 1605.545783,
        1445.9915258, 1869.3862733, 2061.4237949, 1857.6133909, 1900.3091386, 1649.5172748,
      ],
      lows: [
        1296.6003546, 1244.9561782, 1420.7072359, 1282.6638368, 956.87925159, 1349.6228534,
        1196.2400311, 1576.4889623, 1742.7348224, 1527.7355046, 1554.9846177, 1322.5701254,
      ],
    },
  },
  {
    name: "front-seat against rear-seat passengers",
    family: "two counts",
    first: seatBelts.first,
    outcome: seatBelts.front,
    beside: seatBelts.rear,
    start: "1983-02",
    end: "1984-01",
    compared: true,
    status: "fewer_than_expected",
    flags: [],
    before: 169,
    since: 12,
    numbers: {
      coefficients: [
        0.85734566169, -0.00085253601918, 0.074874626855, 0.11537611072, 0.0052428307302,
        0.010634548449,
      ],
      fit: [1.8338687848, 0.15857313066, 0.16730519807, 1.8590091469],
      total: [6568, -2730.0258896, -3286.6803677, -2173.3714114, 794.53403804],
      errors: [239.74369369, 281.90394884],
      ratio: [0.70638650376, 0.66648534046, 0.75136951525],
      percentagePoints: null,
      expected: [
        690.86991354, 690.80215345, 793.70717909, 760.97800588, 616.67723213, 852.49734242,
        756.72234471, 921.03254624, 937.70872388, 793.20589735, 791.11572122, 692.70882965,
      ],
      lows: [
        577.41474762, 575.01534829, 670.76314123, 641.3956934, 509.28621431, 730.02665619,
        636.6010512, 792.78214976, 804.05136073, 670.94721739, 662.31373602, 573.66165898,
      ],
    },
  },
  {
    name: "drivers as a measured value",
    family: "gaussian",
    first: seatBelts.first,
    outcome: seatBelts.drivers,
    start: "1983-02",
    end: "1984-01",
    status: "fewer_than_expected",
    flags: [],
    before: 169,
    since: 12,
    numbers: {
      coefficients: [
        1867.1843145, -1.7664002026, -121.7886969, 198.51632918, -60.463086098, 123.0529928,
      ],
      fit: [29811.539144, 0.41122032802, 0.42443725692, 31202.441018],
      total: [15335, -3351.1729471, -5433.2316735, -1269.1142206, 2971.801346],
      errors: [686.19787429, 1054.4073564],
      ratio: [0.82066028413, 0.73838737169, 0.92356627979],
      percentagePoints: null,
      expected: [
        1446.7932743, 1320.2881901, 1349.4692818, 1442.6716118, 1484.3673428, 1456.2023712,
        1448.6227547, 1553.2671827, 1748.3314206, 1897.7022758, 1870.8016, 1667.6556413,
      ],
      lows: [
        1089.5560458, 956.85788878, 984.46758504, 1077.4164697, 1118.9965365, 1090.6781491,
        1082.9768896, 1187.62826, 1382.7322123, 1532.0393046, 1504.9445965, 1301.2917207,
      ],
    },
  },
];
