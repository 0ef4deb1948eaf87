/** Claims that nothing here decides, and why. They are listed, and never counted as settled. */
export const notDecided: Readonly<Record<string, string>> = {
  'chapter/adamw-generalises':
    'about experiments: which optimizer generalizes better is measured, not proved',
  'chapter/schedules-later': 'announces a later chapter',
  'chapter/sgd-compute-efficient': 'about experiments, and a cost model that is not stated',
  'chapter/near-stationary-practice': 'about experiments: how good the points found in practice are',
  'chapter/eos-causality':
    'about experiments on deep networks; no hypothesis under which it would follow is stated',
  'chapter/lr-practice': 'reports what people do',
  'chapter/sgd-efficiency': 'compares times without a cost model',
  'chapter/sgd-superior': 'about experiments: flat minima, and what generalizes',
  'chapter/relu-mild':
    '“not an issue in practice” names no statement; no smoothness theorem here covers ReLU',
  'chapter/backprop-efficient': 'points to another chapter',
  'chapter/newton-rarely-used': 'reports what people do',
  'chapter/fn2-np-hard':
    'a hardness result: its reduction can be tried on small instances, but that proves no hardness',
  'lectures/newton-prohibitive-d3': 'a cost model; with n < d the same step costs O(n²d)',
  'lectures/adam-visual': 'describes a picture',
  'lectures/adam-exploding-vanishing':
    '“helps” names no quantity; its exact content is in adam-scale-invariance',
  'lectures/implicit-reg-early-stop':
    'calls it an advantage; its exact content is in the early-stopping theorems',
  'lectures/paradigms': 'names kinds of learning',
  'lectures/geometric-properties-matter': '“matters” names no statement',
  'lectures/admin-figures': 'announcements and pictures',
  'lectures/overfitting-generalisation': 'names a difficulty, and points to a theory that is not stated',
  'lectures/adam-with-minibatches': 'reports what people do',
  'lectures/can-show': 'points to proofs that are not given',
  'lectures/sgd-shares-gd': 'names no property; the theorem sgd-span has the example that is given',
  'lectures/infinite-width-zero-loss': 'a limit theorem: no finite computation verifies it',
};
