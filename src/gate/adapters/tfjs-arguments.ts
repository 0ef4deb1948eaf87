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
