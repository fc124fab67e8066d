const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const lanczosOffset = 7.5;
const halfLogTwoPi = 0.9189385332046727;

/**
 * The logarithm of the gamma function of a number above 0.
 *
 * @see Lanczos 1964, SIAM Journal on Numerical Analysis B 1:86, with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const sum = lanczos.reduce((total, term, index) =>
    index === 0 ? term : total + term / (x - 1 + index),
  );
  const base = x - 1 + lanczosOffset;
  return halfLogTwoPi + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const smallest = 1e-300;
const precision = 1e-16;
const mostTerms = 10_000;

/**
 * The regularised incomplete beta function I_x(a, b), for x from 0 to 1 and a and b above 0.
 *
 * @see Lentz 1976, Applied Optics 15:668, for how the continued fraction is summed.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFactor =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFactor) * continuedFraction(x, a, b)) / a;
}

function continuedFraction(x: number, a: number, b: number): number {
  let above = 1;
  let below = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let product = below;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      below = 1 / awayFromZero(1 + term * below);
      above = awayFromZero(1 + term / above);
      step = above * below;
      product *= step;
    }
    if (Math.abs(step - 1) < precision) break;
  }
  return product;
}

const awayFromZero = (number: number): number => (Math.abs(number) < smallest ? smallest : number);
