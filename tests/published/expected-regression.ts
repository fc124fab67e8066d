import type { Family } from "#app/statistics/observation.ts";
import { dorset, seatBelts, sicily } from "./effect-series.ts";

/** The reference answer to one segmented regression: coefficients in the order of the intercept, the time, the level … */
export type PublishedRegression = {
  name: string;
  family: Family;
  first: string;
  outcome: readonly number[];
  size?: readonly number[];
  start: string;
  slope: boolean;
  harmonics: number;
  df: number;
  lag: number;
  dispersion: number;
  rho: number;
  /** [estimate, standard errors of the model, Newey and West's, autoregressive] */
  coefficients: Record<string, readonly [number, number, number, number]>;
};

/**
 * Answers computed in R 4.2.2 (glm, sandwich, nlme). Of Sicily Lopez Bernal, Cummins & Gasparrini 2017 publish the rate
 * ratios 0.894 (0.865 to 0.925), with the variance of Poisson, and with the year 0.885 (0.839 to 0.933).
 */
export const publishedRegressions: readonly PublishedRegression[] = [
  {
    name: "Sicily, a step alone",
    family: "poisson",
    first: sicily.first,
    outcome: sicily.episodes,
    size: sicily.population,
    start: "2005-01",
    slope: false,
    harmonics: 0,
    df: 56,
    lag: 3,
    dispersion: 3.5591867638,
    rho: 0.26317684481,
    coefficients: {
      intercept: [-6.2431509105, 0.021109637219, 0.019714640757, 0.027365400929],
      time: [0.0049449920323, 0.00094183770511, 0.00079511334736, 0.0012053556784],
      level: [-0.11162844256, 0.032495940708, 0.032841794562, 0.041540724628],
    },
  },
  {
    name: "Sicily, a step and the year",
    family: "poisson",
    first: sicily.first,
    outcome: sicily.episodes,
    size: sicily.population,
    start: "2005-01",
    slope: false,
    harmonics: 2,
    df: 52,
    lag: 3,
    dispersion: 2.2621826405,
    rho: 0,
    coefficients: {
      intercept: [-6.2523723227, 0.017568902664, 0.020393111202, 0.017568902664],
      time: [0.0053892195405, 0.00079553697245, 0.00082900264998, 0.00079553697245],
      level: [-0.1220867929, 0.027031098766, 0.023186927131, 0.027031098766],
      sin1: [0.037096726704, 0.010024067682, 0.0085423776867, 0.010024067682],
      cos1: [0.038160775506, 0.0096848114618, 0.010126325852, 0.0096848114618],
      sin2: [-0.018212202325, 0.0096435011427, 0.0085261697366, 0.0096435011427],
      cos2: [0.014763388255, 0.0097220920614, 0.0068577541424, 0.0097220920614],
    },
  },
  {
    name: "Sicily, a step, a slope and the year",
    family: "poisson",
    first: sicily.first,
    outcome: sicily.episodes,
    size: sicily.population,
    start: "2005-01",
    slope: true,
    harmonics: 2,
    df: 51,
    lag: 3,
    dispersion: 2.274558329,
    rho: 0,
    coefficients: {
      intercept: [-6.246903933, 0.018876811051, 0.024307461604, 0.018876811051],
      time: [0.005102602197, 0.00087452783925, 0.0010360555756, 0.00087452783925],
      level: [-0.13037694325, 0.02907722285, 0.01943537842, 0.02907722285],
      slope: [0.001482227998, 0.0018546308621, 0.0015409065035, 0.0018546308621],
      sin1: [0.038326137118, 0.010168710261, 0.0082517645984, 0.010168710261],
      cos1: [0.038355778129, 0.0097141615348, 0.0099781773658, 0.0097141615348],
      sin2: [-0.017632641359, 0.009696572987, 0.0088828270493, 0.009696572987],
      cos2: [0.014965284892, 0.0097523837266, 0.0067880813555, 0.0097523837266],
    },
  },
  {
    name: "drivers, a step, a slope and the year",
    family: "gaussian",
    first: seatBelts.first,
    outcome: seatBelts.drivers,
    start: "1983-02",
    slope: true,
    harmonics: 2,
    df: 184,
    lag: 4,
    dispersion: 27525.946212,
    rho: 0.40965464717,
    coefficients: {
      intercept: [1866.7265191, 25.669293482, 49.427268661, 40.143427329],
      time: [-1.7604466495, 0.26201695909, 0.4005428662, 0.40915707962],
      level: [-308.12323744, 72.500495902, 46.50534267, 107.74243478],
      slope: [7.873115854, 5.2863721291, 2.4648379827, 7.7999910678],
      sin1: [-118.28372521, 17.084994311, 21.070920757, 23.488376096],
      cos1: [195.75111282, 16.986755738, 22.163393093, 23.287103998],
      sin2: [-63.499935477, 16.947206105, 12.941296627, 18.134403938],
      cos2: [113.28674283, 16.966755832, 17.510290447, 18.14687767],
    },
  },
  {
    name: "drivers as a count, a step and the year",
    family: "poisson",
    first: seatBelts.first,
    outcome: seatBelts.drivers,
    start: "1983-02",
    slope: false,
    harmonics: 2,
    df: 185,
    lag: 4,
    dispersion: 15.646195818,
    rho: 0.41627018575,
    coefficients: {
      intercept: [7.5277503251, 0.014469755232, 0.027400645788, 0.022737530418],
      time: [-0.0010163752226, 0.0001506859392, 0.00022293930283, 0.00023628564535],
      level: [-0.16030079966, 0.028086365224, 0.028140082989, 0.043361258618],
      sin1: [-0.073313567384, 0.010100544257, 0.013028769155, 0.013910897743],
      cos1: [0.11367798324, 0.0097730807555, 0.013058196209, 0.013405989976],
      sin2: [-0.034777553371, 0.0099029040818, 0.0078497469804, 0.010552714868],
      cos2: [0.066873047826, 0.0099173896286, 0.009869138086, 0.010553955452],
    },
  },
  {
    name: "rear-seat passengers, a step and the year",
    family: "poisson",
    first: seatBelts.first,
    outcome: seatBelts.rear,
    start: "1983-02",
    slope: false,
    harmonics: 2,
    df: 185,
    lag: 4,
    dispersion: 6.8558662981,
    rho: 0.14996383739,
    coefficients: {
      intercept: [6.0726244357, 0.019853132401, 0.022731043998, 0.023162257155],
      time: [-0.0010919530449, 0.00020690658761, 0.00021678610131, 0.00024130620092],
      level: [0.11613848316, 0.035338732429, 0.036149127229, 0.041064674859],
      sin1: [-0.19300442283, 0.013688705002, 0.0132148373, 0.015581580145],
      cos1: [-0.1033056198, 0.013336694946, 0.014351149194, 0.015152896409],
      sin2: [-0.015300171748, 0.013422369126, 0.012450484235, 0.014284840846],
      cos2: [0.046346304724, 0.013429656077, 0.013796139826, 0.014285049109],
    },
  },
  {
    name: "appointments in Dorset, a step",
    family: "binomial",
    first: dorset.first,
    outcome: dorset.remote,
    size: dorset.known,
    start: "2020-03",
    slope: false,
    harmonics: 0,
    df: 27,
    lag: 3,
    dispersion: 1054.8052507,
    rho: 0.95,
    coefficients: {
      intercept: [-1.5986159407, 0.055999835088, 0.047847168933, 0.49324489578],
      time: [-0.0097224574631, 0.0052457545396, 0.0082332200881, 0.0213073701],
      level: [1.1420616874, 0.096255907271, 0.17031540481, 0.30074333233],
    },
  },
];
