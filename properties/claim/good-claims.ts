/** Claim files that can be read: one for each word of the vocabulary, and each way to write a formula. */
export const goodClaims: readonly string[] = [
  `given    X: matrix 2x3, full row rank
given    η: step in (0, 1/λmax(X'X))
claim    ‖X·(w − 2·η·X'(X·w))‖² ≤ (1 − η)·‖X·w‖²`,
  `# in ASCII
given X: matrix 2 by 3, full row rank
given eta: step in (0, 1/lambda_max(X'X))
claim ||X*(w - 2*eta*X^T*(X*w))||^2
      <= (1 - eta)*||X*w||^2`,
  `given x: number
claim x^2 >= x`,
  `given H: symmetric matrix n
given x: vector n, nonzero
claim ⟨x, H·x⟩ ≤ λmax(H)·‖x‖²`,
  `given H: positive definite matrix 2x2
given b: vector 2
let m = inner(b, H*b)
suppose m <= 1
claim norm(b)^2 <= 1`,
  `given g: gradients 3x2
given s: nonnegative sequence 3
claim ‖g_t‖² ≤ Σ_{r=1}^{3} ‖g_r‖² + s_1`,
  `given A: matrix nxd, full column rank
given y: vector n
claim ‖A'y‖² <= sigma_max(A)^2 * ‖y‖²`,
  `given Q: orthogonal matrix 3
given d: vector 3 with entries in [0, 1]
let H = Q·diag(d)·Q'
claim ⟨v, H·v⟩ ≤ ‖v‖²`,
  `given D: diagonal matrix 2, positive semidefinite
given B: matrix 2x2 with entries in [-1, 1]
given C: matrix 3x3, rank 1
claim tr(D) + det(C) ≤ tr(B)`,
  `given n: integer in [1, 5]
given x, y: number > 0
given z: number in [x, ∞)
given τ: increasing vector 3
let f(u: scalar) = u^n
claim f(x + y) ≤ z·(f(x) + f(y)) + τ_1`,
];
