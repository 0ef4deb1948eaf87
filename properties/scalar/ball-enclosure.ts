import type { Ball } from '../../src/scalar/ball.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import type { AdversarialDoubles } from './adversarial-doubles.js';
import { type Dyadic, dyadic, minus, plus, times, within } from './dyadic.js';

export type Operation = 'add' | 'sub' | 'mul' | 'div' | 'sqrt' | 'sum' | 'dot';
export const OPERATIONS: readonly Operation[] = ['add', 'sub', 'mul', 'div', 'sqrt', 'sum', 'dot'];

/** A ball, half of the time exact, otherwise with a radius anywhere from tiny to larger than the centre. */
export function adversarialBall(source: AdversarialDoubles): Ball {
  const centre = source.next();
  if (source.below(2) === 0) return { centre, radius: 0 };
  const radius = source.below(4) === 0 ? source.next() : centre * 2 ** -source.below(70) * (1 + 2 ** -52);
  return { centre, radius: Math.abs(radius) };
}

/** An exact number that the ball holds: an end, the centre, or between. */
function held(ball: Ball, source: AdversarialDoubles): Dyadic {
  if (ball.radius === 0) return dyadic(ball.centre);
  const offset = times(
    dyadic(ball.radius),
    [END, OTHER_END, NOTHING, { m: BigInt(source.below(256)), e: -8 }][source.below(4)]!,
  );
  return plus(dyadic(ball.centre), offset);
}

const END = { m: 1n, e: 0 };
const OTHER_END = { m: -1n, e: 0 };
const NOTHING = { m: 0n, e: 0 };

/** `no answer`: refused, indefinite, or the exact operation has no value at the chosen point. */
export type Outcome = 'enclosed' | 'no answer' | `miss: ${string}`;

/** One random operation, checked at one exact point of its arguments. */
export function tryOperation(
  scalar: Scalar<Ball>,
  operation: Operation,
  source: AdversarialDoubles,
): Outcome {
  const length = operation === 'sqrt' ? 1 : operation === 'sum' || operation === 'dot' ? source.below(5) : 1;
  const left: Ball[] = [];
  const right: Ball[] = [];
  const xs: Dyadic[] = [];
  const ys: Dyadic[] = [];
  for (let i = 0; i < length; i++) {
    const ball = adversarialBall(source);
    left.push(
      operation === 'sqrt' && source.below(8) > 0 ? { ...ball, centre: Math.abs(ball.centre) } : ball,
    );
    xs.push(held(left[i]!, source));
    if (operation === 'sum' || operation === 'sqrt') continue;
    right.push(adversarialBall(source));
    ys.push(held(right[i]!, source));
  }
  const result = apply(scalar, operation, left, right);
  if (result === undefined || !(result.radius < Infinity)) return 'no answer';
  if (operation === 'sqrt' && xs[0]!.m < 0n) return 'no answer';
  if (encloses(result, operation, xs, ys)) return 'enclosed';
  return `miss: ${operation} of ${show(left)} and ${show(right)} is not ${show([result])}`;
}

function apply(scalar: Scalar<Ball>, operation: Operation, left: Ball[], right: Ball[]): Ball | undefined {
  try {
    if (operation === 'sum') return scalar.sum(left);
    if (operation === 'dot') return scalar.dot(left, right);
    if (operation === 'sqrt') return scalar.sqrt(left[0]!);
    return scalar[operation](left[0]!, right[0]!);
  } catch (error) {
    // That a refusal is right is a property of its own.
    if (error instanceof OutsideDomain) return undefined;
    throw error;
  }
}

function encloses(result: Ball, operation: Operation, xs: Dyadic[], ys: Dyadic[]): boolean {
  const centre = dyadic(result.centre);
  const radius = dyadic(result.radius);
  if (operation === 'div') {
    const y = ys[0]!;
    const size = y.m < 0n ? { m: -y.m, e: y.e } : y;
    return within(minus(xs[0]!, times(centre, y)), times(radius, size));
  }
  if (operation === 'sqrt') {
    const x = xs[0]!;
    const lower = minus(centre, radius);
    const upper = plus(centre, radius);
    return (
      upper.m >= 0n && within(x, times(upper, upper)) && (lower.m < 0n || within(times(lower, lower), x))
    );
  }
  let exact: Dyadic = NOTHING;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    if (operation === 'sum') exact = plus(exact, x);
    else if (operation === 'dot') exact = plus(exact, times(x, ys[i]!));
    else
      exact =
        operation === 'mul' ? times(x, ys[i]!) : operation === 'add' ? plus(x, ys[i]!) : minus(x, ys[i]!);
  }
  return within(minus(exact, centre), radius);
}

function show(balls: readonly Ball[]): string {
  return balls.map(({ centre, radius }) => `${centre} ± ${radius}`).join(', ');
}
