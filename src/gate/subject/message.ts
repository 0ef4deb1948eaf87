import { decodeTensor, type EncodedNumber, encodeHyper, encodeTensor } from './encoded-number.js';
import type { Dtype, Stream, StreamStep } from './stream.js';
import type { FailureKind } from './subject.js';

/** The name and version of what gate and subject say to each other; docs/subject-protocol.md describes it. */
export const protocol = 'optproof.subject/1';

type EncodedTensor = readonly EncodedNumber[];

/** What the gate says first. */
export interface Hello {
  readonly type: 'hello';
  readonly protocol: string;
}

/** One stream, to be run on a fresh instance. */
export interface RunRequest extends EncodedStream {
  readonly type: 'run';
  readonly id: number;
}

export interface EncodedStream {
  readonly name: string;
  readonly dtype: Dtype;
  readonly hyper: Readonly<Record<string, EncodedNumber | boolean>>;
  readonly params: readonly EncodedTensor[];
  readonly steps: readonly EncodedStep[];
  readonly reusesGradients?: boolean;
}

export interface EncodedStep {
  readonly resume?: 'loaded' | 'cold';
  readonly joins?: readonly EncodedTensor[];
  readonly params?: readonly EncodedTensor[];
  readonly learningRate?: EncodedNumber;
  readonly grads: readonly (EncodedTensor | null)[];
}

/** The answer to hello. */
export type Greeting =
  | {
      readonly type: 'ready';
      readonly protocol: string;
      /** What it is, for the report; the gate's own name for it where there is none. */
      readonly name?: string;
      /** float64 where it does not say. */
      readonly dtypes?: readonly Dtype[];
    }
  | { readonly type: 'unusable'; readonly detail: string };

/** The answer to a run. */
export type Answer =
  | {
      readonly type: 'trajectory';
      readonly id: number;
      readonly params: readonly (readonly EncodedTensor[])[];
      readonly gradientsChanged?: readonly number[];
    }
  | {
      readonly type: 'failure';
      readonly id: number;
      readonly kind: FailureKind;
      readonly detail: string;
      readonly step?: number;
    };

/** A stream as JSON can carry it. */
export const encodedStream = ({
  name,
  hyper,
  dtype,
  params,
  steps,
  reusesGradients,
}: Stream): EncodedStream => ({
  name,
  dtype,
  hyper: encodeHyper(hyper),
  params: params.map(encodeTensor),
  steps: steps.map((step) => ({
    ...(step.resume && { resume: step.resume }),
    ...(step.joins && { joins: step.joins.map(encodeTensor) }),
    ...(step.params && { params: step.params.map(encodeTensor) }),
    ...(step.learningRate !== undefined && { learningRate: encodeTensor([step.learningRate])[0] }),
    grads: step.grads.map((grad) => grad && encodeTensor(grad)),
  })),
  ...(reusesGradients && { reusesGradients: true }),
});

export const runRequest = (id: number, stream: Stream): RunRequest => ({
  type: 'run',
  id,
  ...encodedStream(stream),
});

/** The stream of a request. What the gate sent is taken as it is: only its numbers are decoded. */
export const streamOf = (request: RunRequest): Stream => ({
  ...request,
  hyper: Object.fromEntries(
    Object.entries(request.hyper).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? value : decodeTensor([value])[0],
    ]),
  ),
  params: request.params.map(decodeTensor),
  steps: request.steps.map(decodeStep),
});

const decodeStep = ({ resume, joins, params, learningRate, grads }: EncodedStep): StreamStep => ({
  ...(resume && { resume }),
  ...(joins && { joins: joins.map(decodeTensor) }),
  ...(params && { params: params.map(decodeTensor) }),
  ...(learningRate !== undefined && { learningRate: decodeTensor([learningRate])[0] }),
  grads: grads.map((grad) => grad && decodeTensor(grad)),
});
