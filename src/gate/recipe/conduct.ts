/** How an optimizer treats its tensors, its state and its callers, as against its formula. All of it can go wrong. */
export interface Conduct {
  /** What `t` counts: the steps of the tensor, the calls of `step`, or the updates of all tensors together. */
  readonly counter: 'tensor' | 'step' | 'update';
  /** Where a tensor has no gradient: it stays; it is stepped with zeros; it still decays; with the gradient before. */
  readonly missing: 'stays' | 'zeros' | 'counts' | 'last';
  /** Whether each tensor has a state of its own. */
  readonly state: 'own' | 'shared';
  /** A learning rate that is set later acts, is ignored, or also clears the state. */
  readonly rate: 'current' | 'first' | 'clears';
  /** What a loaded state lacks: nothing, all of it, the step counter, or one of the kept names. */
  readonly lost: 'nothing' | 'everything' | 'counter' | (string & {});
  /** The kept name that is the caller's gradient itself and not a copy, after the first step; empty if none. */
  readonly aliased: string;
  /** Whether the change that the first line makes to g is made in the caller's array. */
  readonly gradients: 'untouched' | 'changed';
  /** Whether the parameters are read in each step, or kept from the step before. */
  readonly params: 'read' | 'kept';
  /** The name that is kept in float32 where the format is float64; empty if none. */
  readonly narrow: string;
  /** What becomes of a gradient that is NaN. */
  readonly nan: 'kept' | 'zero';
}

export const sound: Conduct = {
  counter: 'tensor',
  missing: 'stays',
  state: 'own',
  rate: 'current',
  lost: 'nothing',
  aliased: '',
  gradients: 'untouched',
  params: 'read',
  narrow: '',
  nan: 'kept',
};
