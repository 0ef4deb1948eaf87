import type { Rule } from './hand-written.js';
import {
  authorsLion,
  lerpAdam,
  signSgd,
  torchAdadelta,
  torchAdagrad,
  torchAdam,
  torchAdamax,
  torchNadam,
  torchRadam,
  torchRmsprop,
  torchSgd,
} from './library-forms.js';

/** Every right one, by the specification that it satisfies. */
export const right: readonly (readonly [specification: string, name: string, rule: Rule])[] = [
  ['adam', 'as in PyTorch', torchAdam('adam')],
  ['adam', 'with averages as increments', lerpAdam],
  ['adamw', 'as in PyTorch', torchAdam('adamw')],
  ['amsgrad', 'as in PyTorch', torchAdam('amsgrad')],
  ['sgd', 'as in PyTorch', torchSgd],
  ['rmsprop', 'as in PyTorch', torchRmsprop],
  ['adagrad', 'as in PyTorch', torchAdagrad],
  ['adadelta', 'as in PyTorch', torchAdadelta],
  ['adamax', 'as in PyTorch', torchAdamax],
  ['nadam', 'as in PyTorch', torchNadam],
  ['radam', 'as in PyTorch', torchRadam],
  ['lion', "as its authors'", authorsLion],
  ['signsgd', 'by Math.sign', signSgd],
];
