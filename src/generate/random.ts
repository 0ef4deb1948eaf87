/** A source of randomness: uniform integers, both bounds included. */
export interface Random {
  integer(least: number, greatest: number): number;
}
