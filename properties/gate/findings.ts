/** What is known of a library, and the commands that show it: the first tells what is wrong, others what is right. */
export interface Finding {
  readonly title: string;
  readonly about: string;
  /** The words after `optproof gate`. */
  readonly commands: readonly string[];
}

const peers = 'fixtures/peers/';
/** Hyperparameters that a library does not have. */
const noDecay = '--hyper weightDecay=0';
const inside = '--dialect eps=inside';
const centred = '--option centered=true --dialect centred=yes --dialect eps=inside --dialect momentum=inside';
const accumulator = `${noDecay} --hyper lrDecay=0 --hyper eps=1e-7`;

export const npmFindings: readonly Finding[] = [
  {
    title: 'js-pytorch: Adam',
    about: 'Neither moment is corrected for its bias, and the weight decay does not go through the gradient.',
    commands: [
      `${peers}js-pytorch-adam.js --spec adam`,
      `${peers}js-pytorch-adam.js --spec adamw --dialect correction=no`,
    ],
  },
  {
    title: 'convnetjs: adagrad',
    about: 'ε stands inside the root.',
    commands: [
      `${peers}convnetjs-adagrad.js --spec adagrad --hyper lrDecay=0`,
      `${peers}convnetjs-adagrad.js --spec adagrad --hyper lrDecay=0 ${inside}`,
    ],
  },
  {
    title: 'convnetjs: windowgrad',
    about: 'It is RMSprop with ε inside the root.',
    commands: [
      `${peers}convnetjs-windowgrad.js --spec rmsprop --hyper momentum=0`,
      `${peers}convnetjs-windowgrad.js --spec rmsprop --hyper momentum=0 ${inside}`,
    ],
  },
  {
    title: 'convnetjs: sgd',
    about: 'The learning rate is inside the velocity, so a schedule acts late.',
    commands: [
      `${peers}convnetjs-sgd.js --spec sgd --hyper dampening=0 --hyper nesterov=false`,
      `${peers}convnetjs-sgd.js --spec sgd --hyper dampening=0 --hyper nesterov=false --dialect momentum=velocity`,
    ],
  },
  {
    title: 'convnetjs: adadelta',
    about: 'The learning rate has no effect: a schedule does nothing.',
    commands: [`${peers}convnetjs-adadelta.js --spec adadelta --hyper lr=1`],
  },
  {
    title: 'TensorFlow.js: rmsprop',
    about: 'ε stands inside the root, and the learning rate inside the momentum, as in TensorFlow.',
    commands: [
      `tfjs:rmsprop --spec rmsprop ${noDecay}`,
      `tfjs:rmsprop --spec rmsprop ${noDecay} ${inside} --dialect momentum=inside`,
    ],
  },
  {
    title: 'TensorFlow.js: rmsprop, centred',
    about:
      'ε is subtracted from the variance under the root, where it should be added: with gradients that are 0 or ' +
      'vary little the parameters become NaN, which ε is there to prevent.',
    commands: [`tfjs:rmsprop --spec rmsprop ${noDecay} ${centred}`],
  },
  {
    title: 'TensorFlow.js: adadelta',
    about:
      'The step is made with both accumulators of the step before. They then are equal in every step, their quotient ' +
      'is 1, and it is gradient descent: nothing of its state has an effect, saved or not. Its own test expects these values.',
    commands: [`tfjs:adadelta --spec adadelta ${noDecay}`, 'tfjs:adadelta --spec gradient-descent'],
  },
  {
    title: 'TensorFlow.js: adam',
    about:
      'All tensors share one step counter: the bias correction of one that joins late or skips a step is wrong.',
    commands: [`tfjs:adam --spec adam ${noDecay}`],
  },
  {
    title: 'TensorFlow.js: adamax',
    about: 'The same counter, ε added to the norm as in Keras, and a state that cannot be saved.',
    commands: [
      `tfjs:adamax --spec adamax ${noDecay}`,
      `tfjs:adamax --spec adamax ${noDecay} --dialect eps=norm`,
    ],
  },
  {
    title: 'TensorFlow.js: adagrad',
    about: 'The accumulator starts from 0.1 and ε stands inside the root, as in TensorFlow.',
    commands: [
      `tfjs:adagrad --spec adagrad ${accumulator}`,
      `tfjs:adagrad --spec adagrad ${accumulator} --dialect initial=0.1 ${inside}`,
    ],
  },
  {
    title: 'adnn: adam',
    about: 'ε stands beside the uncorrected root, and all tensors share the counter of the caller.',
    commands: [
      `${peers}adnn-adam.js --spec adam ${noDecay} --hyper eps=1e-8`,
      `${peers}adnn-adam.js --spec adam ${noDecay} --hyper eps=1e-8 --dialect eps=hat`,
    ],
  },
];

export const torchFindings: readonly Finding[] = [
  {
    title: 'PyTorch: NAdam',
    about:
      'The momentum of a step is multiplied into the product of the schedule twice (repaired later, pytorch#92699). In ' +
      'float64 the product is kept in float32 besides, until it is loaded as float64.',
    commands: ['torch:NAdam --spec nadam --dtype float32', 'torch:NAdam --spec nadam'],
  },
  {
    title: 'PyTorch: the weight decay of the foreach optimizers',
    about: 'It is added to the gradients of the caller in place: who uses them again finds them changed.',
    commands: [
      'torch:Adam --spec adam --option foreach=true',
      'torch:Adam --spec amsgrad --option amsgrad=true --option foreach=true',
      'torch:RMSprop --spec rmsprop --option foreach=true',
      'torch:Adamax --spec adamax --option foreach=true',
      'torch:Adadelta --spec adadelta --option foreach=true',
      'torch:Adam --spec adam --option foreach=true --hyper weightDecay=0',
    ],
  },
  {
    title: 'PyTorch: RAdam with foreach',
    about:
      'ε is left out of the rectified step: gradients that are all 0 give NaN. The gradients are changed too.',
    commands: [
      'torch:RAdam --spec radam --option foreach=true',
      'torch:RAdam --spec radam --option foreach=false',
    ],
  },
  {
    title: 'PyTorch: Adagrad with foreach',
    about:
      'The decayed learning rate is computed in float32, for parameters in float64 too. The gradients are changed.',
    commands: [
      'torch:Adagrad --spec adagrad --option foreach=true',
      'torch:Adagrad --spec adagrad --option foreach=true --hyper lrDecay=0 --hyper weightDecay=0',
    ],
  },
  {
    title: 'PyTorch: NAdam with foreach',
    about: 'The product of the schedule is right, and kept in float32. The gradients are changed.',
    commands: ['torch:NAdam --spec nadam --option foreach=true'],
  },
];

/** What conforms, so that the page does not only accuse. */
export const conforming: readonly string[] = [
  'torch:SGD --spec sgd',
  'torch:SGD --spec sgd --option foreach=true',
  'torch:Adam --spec adam',
  'torch:Adam --spec amsgrad --option amsgrad=true',
  'torch:AdamW --spec adamw',
  'torch:AdamW --spec adamw --option foreach=true',
  'torch:RMSprop --spec rmsprop',
  'torch:RMSprop --spec rmsprop --option centered=true --dialect centred=yes',
  'torch:Adagrad --spec adagrad',
  'torch:Adamax --spec adamax',
  'torch:Adadelta --spec adadelta',
  'torch:RAdam --spec radam',
  `tfjs:sgd --spec sgd ${noDecay} --hyper momentum=0 --hyper dampening=0 --hyper nesterov=false`,
  `tfjs:momentum --spec sgd ${noDecay} --hyper dampening=0 --hyper nesterov=false`,
  `tfjs:momentum --spec sgd ${noDecay} --hyper dampening=0 --hyper nesterov=true`,
  `${peers}adnn-sgd.js --spec sgd ${noDecay} --hyper dampening=0 --hyper nesterov=false --dialect momentum=velocity`,
  `${peers}adnn-adagrad.js --spec adagrad ${noDecay} --hyper lrDecay=0 --hyper eps=1e-8`,
  `${peers}adnn-rmsprop.js --spec rmsprop ${noDecay} --hyper momentum=0 --hyper eps=1e-8`,
];
