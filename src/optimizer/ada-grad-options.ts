/** The numbers and the dialect of AdaGrad's denominator √(σ² + S) + ε, by entries or with the norm. */
export interface AdaGradOptions<T> {
  /**
   * `current`: S_t = Σ_{i≤t} g_i², this gradient included; §4.5, Duchi and others, and (with the norm) Theorem 4.6.4.
   * `delayed`: S_{t−1}, so that P_t does not depend on g_t; Theorem 4.6.5, and what its proof needs. It wants σ² > 0.
   */
  readonly accumulator: 'current' | 'delayed';
  /** σ², inside the root; 0 unless given. */
  readonly initial?: T;
  /** ε, outside the root; 0 unless given. The chapter has none, implementations have. */
  readonly epsilon?: T;
}
