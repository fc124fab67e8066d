import type { Signal } from "#app/domain/metrics/chart.ts";

/**
 * Normal variation as NHS England's Making Data Count draws it, with the answers of the R package NHSRplotthedots
 * (R 4.2.2), save for the constant series, to which it gives no limits.
 *
 * Attendances at emergency departments, and stays there of over four hours, monthly from April 2016: NHS England, by way
 * of the R package NHSRdatasets, CC0. Flow rates: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, which
 * publishes 45.8159 and 55.8041, with 3/1.128 in place of 2.66. The eighteen points: the package's vignette
 * "deviations", which publishes -0.72 and 4.60, and unscreened -3.06 and 6.95. The other series are made up.
 */
export type PublishedVariation = {
  name: string;
  values: readonly number[];
  /** For a share, what its percentages are made of. */
  share?: { parts: readonly number[]; wholes: readonly number[] };
  fixAfter?: number;
  /** Places counted from 0. */
  rebaseAt?: readonly number[];
  screen?: false;
  /** One a phase. */
  limits: readonly { mean: number; lower: number; upper: number }[];
  /** The places, counted from 0, that carry a signal. */
  signals: Readonly<Partial<Record<Signal, readonly number[]>>>;
};

const percentages = (share: { parts: readonly number[]; wholes: readonly number[] }) => ({
  share,
  values: share.parts.map((part, place) => (100 * part) / (share.wholes[place] ?? Number.NaN)),
});

/** All England, April 2016 to March 2019. */
const attendancesInEngland = [
  1867781, 2070340, 1958802, 2079034, 1932901, 1952464, 2001816, 1907871, 1944567, 1895272, 1735619,
  2015834, 1949762, 2066789, 1994056, 2073944, 1924663, 1925961, 2044137, 1976971, 2003954, 2000086,
  1820012, 2049785, 1984369, 2164458, 2093942, 2179896, 1997854, 2005695, 2079492, 2037847, 2047518,
  2113413, 1954947, 2167550,
];

const eighteenPoints = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

export const publishedVariation: readonly PublishedVariation[] = [
  {
    name: "eighteen points, screened",
    values: eighteenPoints,
    limits: [{ mean: 1.94444444444444, lower: -0.715555555555556, upper: 4.60444444444444 }],
    signals: { "outside limits": [4] },
  },
  {
    name: "eighteen points, not screened",
    values: eighteenPoints,
    screen: false,
    limits: [{ mean: 1.94444444444444, lower: -3.06261437908497, upper: 6.95150326797386 }],
    signals: { "outside limits": [4] },
  },
  {
    name: "flow rates",
    values: [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
    limits: [{ mean: 50.81, lower: 45.8151111111111, upper: 55.8048888888889 }],
    signals: {},
  },
  {
    name: "attendances in England, all points",
    values: attendancesInEngland,
    limits: [{ mean: 2000538.94444444, lower: 1731844.36444444, upper: 2269233.52444444 }],
    signals: {},
  },
  {
    name: "attendances in England, rebased each year",
    values: attendancesInEngland,
    rebaseAt: [12, 24],
    limits: [
      { mean: 1946858.41666667, lower: 1639947.37484848, upper: 2253769.45848485 },
      { mean: 1985843.33333333, lower: 1732836.94969697, upper: 2238849.7169697 },
      { mean: 2068915.08333333, lower: 1805691.39787879, upper: 2332138.76878788 },
    ],
    signals: {},
  },
  {
    name: "attendances in England, fixed after twelve",
    values: attendancesInEngland,
    fixAfter: 12,
    limits: [{ mean: 1946858.41666667, lower: 1639947.37484848, upper: 2253769.45848485 }],
    signals: { shift: [23, 24, 26, 28, 29, 30, 31, 32, 33, 34, 35], "two of three": [25, 27] },
  },
  {
    name: "a run of seven above the mean",
    values: [5, 6, 4, 5, 6, 5, 4, 5, 6, 5, 4, 5, 6.5, 6.4, 6.6, 6.5, 6.3, 6.5, 6.6, 5, 4.9, 4, 6],
    fixAfter: 12,
    limits: [{ mean: 5, lower: 2.09818181818182, upper: 7.90181818181818 }],
    signals: { shift: [12, 13, 14, 15, 16, 17, 18] },
  },
  {
    name: "a trend of seven",
    values: [5, 6, 4, 5, 6, 4, 5, 6, 5, 4, 5, 6, 5, 5.2, 5.4, 5.6, 5.8, 6, 6.2, 5, 4, 6],
    limits: [{ mean: 5.23636363636364, lower: 2.7790303030303, upper: 7.69369696969697 }],
    signals: { trend: [12, 13, 14, 15, 16, 17, 18] },
  },
  {
    name: "two of three near the limit",
    values: [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 12.6, 10.5, 12.5, 10, 9, 11],
    fixAfter: 12,
    limits: [{ mean: 10, lower: 6.37272727272727, upper: 13.6272727272727 }],
    signals: { "two of three": [12, 14] },
  },
  {
    name: "a constant series",
    values: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    limits: [{ mean: 4, lower: 4, upper: 4 }],
    signals: {},
  },
  {
    name: "five points",
    values: [3, 4, 6, 5, 4],
    limits: [{ mean: 4.4, lower: 1.075, upper: 7.725 }],
    signals: {},
  },
  {
    name: "stays of over four hours at R1F, percent of attendances",
    ...percentages({
      parts: [
        729, 398, 760, 755, 765, 743, 819, 705, 672, 819, 600, 788, 694, 1017, 978, 623, 264, 424,
        668, 527, 766, 1063, 461, 821, 679, 529, 965, 980, 1087, 863, 858, 1262, 816, 810, 1061,
        746,
      ],
      wholes: [
        3154, 3545, 3574, 3929, 4097, 3634, 3400, 3008, 3391, 3244, 3039, 3477, 3901, 3778, 3834,
        4452, 4283, 3792, 3900, 3482, 3681, 3581, 3368, 3859, 3732, 4269, 4151, 4542, 4285, 3859,
        3713, 3810, 3681, 3559, 3513, 3791,
      ],
    }),
    fixAfter: 12,
    limits: [{ mean: 20.7446175387528, lower: 9.12374707937475, upper: 32.3654879981309 }],
    signals: { "outside limits": [16, 31], shift: [26, 27, 28, 29, 30, 32, 33, 34] },
  },
  {
    name: "stays of over four hours at RA2, percent of attendances",
    ...percentages({
      parts: [
        774, 672, 790, 752, 487, 1043, 810, 686, 1051, 767, 307, 205, 133, 136, 153, 238, 296, 260,
        234, 403, 525, 325, 295, 545, 831, 487, 225, 399, 584, 403, 879, 953, 873, 1071, 739, 908,
      ],
      wholes: [
        5399, 6100, 5892, 6109, 5582, 5956, 5934, 5747, 5975, 5570, 4979, 5854, 5690, 6080, 6024,
        6073, 5524, 5850, 6095, 5956, 6019, 5613, 5241, 6030, 5926, 6547, 6344, 6517, 5992, 6032,
        6395, 6370, 6215, 6242, 5669, 6548,
      ],
    }),
    fixAfter: 12,
    limits: [{ mean: 11.9934224628528, lower: 1.23287665292722, upper: 22.7539682727784 }],
    signals: { shift: [10, 16, 19, 20, 21, 22, 23], "two of three": [11, 12, 13, 14, 15, 17, 18] },
  },
  {
    name: "stays of over four hours at RBD, percent of attendances",
    ...percentages({
      parts: [
        401, 220, 308, 368, 490, 260, 251, 145, 77, 193, 192, 69, 108, 130, 154, 109, 173, 159, 135,
        139, 270, 274, 216, 349, 99, 230, 308, 400, 573, 219, 189, 291, 408, 499, 614, 701,
      ],
      wholes: [
        3600, 3900, 3864, 4077, 4047, 3686, 3763, 3459, 3439, 3402, 3084, 3607, 3721, 3854, 3808,
        3886, 4024, 3671, 3694, 3463, 3766, 3628, 3195, 3916, 3695, 4159, 4201, 4347, 4439, 3949,
        3911, 3796, 3921, 3820, 3574, 4065,
      ],
    }),
    fixAfter: 12,
    limits: [{ mean: 6.65429850321801, lower: -0.632330113703622, upper: 13.9409271201396 }],
    signals: {
      shift: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
      "outside limits": [34, 35],
    },
  },
  {
    name: "stays of over four hours at RCF, percent of attendances",
    ...percentages({
      parts: [
        297, 386, 273, 496, 533, 409, 477, 421, 694, 580, 254, 379, 358, 361, 259, 251, 357, 379,
        326, 387, 537, 403, 411, 363, 420, 442, 390, 509, 591, 556, 435, 362, 720, 715, 612, 722,
      ],
      wholes: [
        4564, 5095, 4665, 5124, 4765, 4723, 4852, 4585, 5335, 4996, 4577, 5480, 5318, 5764, 5424,
        5770, 5225, 5538, 5547, 5416, 5878, 5420, 4751, 5509, 4681, 5356, 4889, 5277, 4968, 4905,
        5019, 4731, 5101, 5103, 4671, 5083,
      ],
    }),
    fixAfter: 12,
    limits: [{ mean: 8.79644932914529, lower: 2.72097128222154, upper: 14.871927376069 }],
    signals: { shift: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19], "two of three": [32, 33, 34, 35] },
  },
];
