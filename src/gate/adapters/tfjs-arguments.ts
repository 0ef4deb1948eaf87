/** The arguments of the makers in `tf.train`, in their order, by the names of the gate where it has one. */
export const constructorArguments: Readonly<Record<string, readonly string[]>> = {
  sgd: ['lr'],
  momentum: ['lr', 'momentum', 'nesterov'],
  adam: ['lr', 'beta1', 'beta2', 'eps'],
  adamax: ['lr', 'beta1', 'beta2', 'eps', 'lrDecay'],
  rmsprop: ['lr', 'rho', 'momentum', 'eps', 'centered'],
  adagrad: ['lr', 'initialAccumulatorValue'],
  adadelta: ['lr', 'rho', 'eps'],
};

/** What an optimizer has and no argument sets, by the names of the gate. */
export const constants: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // The ε of the library in float32.
  adagrad: { eps: 1e-7 },
};
