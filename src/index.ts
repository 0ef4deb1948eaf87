/**
 * The library: the theorems and how to check them, the language in which they are written, the number systems that
 * decide them, and the reference optimizers. What is not exported here may change at any time.
 */

/** The claims of the source documents, each with what it is as written. */
export {
  type AsWritten,
  type Claim,
  claims,
  type DocumentId,
  documents,
  type SourceDocument,
} from '../theorems/documents/index.js';
/** All theorems, in the order in which `optproof list` names them. */
export { theorems } from '../theorems/index.js';
/** `export default claim({ given, claim })` is a file for `optproof refute`; nothing is checked before it is read. */
export { type ClaimData, claim } from './claim/claim-data.js';

/**
 * Formulas. Parsing throws `FormulaError`, whose message is one line and whose `describe()` points at the place;
 * `evaluate` throws it for dimensions that do not fit, and what the number system throws. `decide` is three-valued.
 */
export {
  type Decision,
  type Definition,
  decide,
  type Environment,
  type Expression,
  evaluate,
  FormulaError,
  parseDefinition,
  parseExpression,
  parseRelation,
  print,
  type Relation,
  type Scope,
  type Sequence,
  type Type,
  tex,
  type Value,
} from './formula/index.js';
/** How the values of a case are drawn: `draws.dimension()`, `draws.boundedVector('n')`, `draws.orthogonal('n')`. */
export * as draws from './generate/draws.js';
export { type Observed, type OptimizerRun, observe, optimizerRun } from './generate/optimizer-run.js';
export type { Matrix, Vector } from './linear/types.js';

/**
 * The reference optimizers: pure pairs `{ init, update }`, generic over the number system. A rate is a number or a
 * function of the step, counted from 0; `update` gives the change to add to the parameters.
 */
export { adaDelta } from './optimizer/ada-delta.js';
export { adaGrad } from './optimizer/ada-grad.js';
export { adaGradNorm } from './optimizer/ada-grad-norm.js';
export { adam } from './optimizer/adam.js';
export { adamW } from './optimizer/adam-w.js';
export { adamWSeparateDecay } from './optimizer/adam-w-separate-decay.js';
export { adamax } from './optimizer/adamax.js';
export { amsGrad } from './optimizer/ams-grad.js';
export { averagedMomentum } from './optimizer/averaged-momentum.js';
export { bfgs } from './optimizer/bfgs.js';
export { chain } from './optimizer/chain.js';
export { cosineSchedule } from './optimizer/cosine-schedule.js';
export { dampedNewton } from './optimizer/damped-newton.js';
export { diagonalPreconditioning } from './optimizer/diagonal-preconditioning.js';
export { gradientDescent } from './optimizer/gradient-descent.js';
export { heavyBall } from './optimizer/heavy-ball.js';
export { heavyBallVelocity } from './optimizer/heavy-ball-velocity.js';
export { lbfgs } from './optimizer/l-bfgs.js';
export { lion } from './optimizer/lion.js';
export { matrixPreconditioning } from './optimizer/matrix-preconditioning.js';
export { nadam } from './optimizer/nadam.js';
export { nesterov } from './optimizer/nesterov.js';
export { nesterovSequence } from './optimizer/nesterov-sequence.js';
export { newton } from './optimizer/newton.js';
export { radam } from './optimizer/radam.js';
export { rmsProp } from './optimizer/rms-prop.js';
export { run, type Trajectory } from './optimizer/run.js';
export { sampledGradient } from './optimizer/sampled-gradient.js';
export type { Rate, Schedule } from './optimizer/schedule.js';
export { signSGD } from './optimizer/sign-sgd.js';
export { summedMomentum } from './optimizer/summed-momentum.js';
export type { Transformation, Update } from './optimizer/transformation.js';

/**
 * `check(theorem, { runs, seed })` decides a theorem on `runs` cases of each family. It is deterministic but for
 * `milliseconds`, and takes seconds. It throws FormulaError or Error for a theorem that cannot be read; a theorem that
 * is wrong is a result.
 */
export { type CheckOptions, check } from './prove/check.js';
export {
  algebra,
  bernoulli,
  cauchySchwarz,
  definition,
  type Justification,
  meanBounds,
  powersOfContraction,
  type Reason,
  rayleigh,
} from './prove/reason.js';
export type {
  Evidence,
  EvidenceKind,
  HypothesisResult,
  Instance,
  LineResult,
  MutationResult,
  RefutationResult,
  SharpResult,
  TheoremResult,
  Verdict,
} from './prove/result.js';
/** `theorem({ id, title, … })` types a theorem file: hypotheses, families and chains are checked against their uses. */
export { type Refutation, type Theorem, type TheoremSource, theorem, type Witness } from './prove/theorem.js';

/**
 * Number systems, all with the operations of `Scalar`. An operation without a value throws OutsideDomain; one whose
 * value the system cannot hold (√2 as a rational) NotRepresentable; a branch that enclosures cannot decide
 * UndecidedBranch. `parseRational('3/2')` throws SyntaxError for anything that is no rational number.
 */
export {
  type Ball,
  ball,
  decimalIntervals,
  float64,
  formatRational,
  type Interval,
  NotRepresentable,
  type Ordering,
  OutsideDomain,
  parseRational,
  primeField,
  type Rational,
  ratio,
  rational,
  type Scalar,
  toFloat,
  UndecidedBranch,
} from './scalar/index.js';
