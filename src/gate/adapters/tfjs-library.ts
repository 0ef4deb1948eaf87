/** What the adapter uses of @tensorflow/tfjs-core; the library itself is the user's. */
export interface Tfjs {
  readonly version_core: string;
  readonly train: Readonly<Record<string, (...args: readonly unknown[]) => TfjsOptimizer>>;
  setBackend(name: string): Promise<boolean>;
  tidy(work: () => void): void;
  tensor1d(values: ArrayLike<number>): Tensor;
  tensor(values: readonly number[], shape: readonly number[], dtype: Tensor['dtype']): Tensor;
  variable(value: Tensor, trainable: boolean, name: string): Variable;
}

export interface Tensor {
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32' | 'bool';
  dataSync(): Float32Array;
}

export interface Variable extends Tensor {
  readonly name: string;
  assign(value: Tensor): void;
}

export interface TfjsOptimizer {
  learningRate: number;
  setLearningRate?(rate: number): void;
  applyGradients(gradients: readonly { readonly name: string; readonly tensor: Tensor | null }[]): void;
  getWeights(): Promise<readonly { readonly name: string; readonly tensor: Tensor }[]>;
  setWeights(weights: readonly { readonly name: string; readonly tensor: Tensor }[]): Promise<void>;
}
