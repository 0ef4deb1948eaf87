/*
 * The workloads on Arb balls (arb_dot, 128 bits), timed in this process.
 *
 * usage: arb WORKLOAD n d T MILLISECONDS < instances
 * stdin: the number of instances, then their numbers in the order of the benchmark, as p or p/q.
 * stdout: {"nanoseconds": CPU time for one instance, "verdicts": "…", "version": "…"} with one digit for each
 * comparison of each instance: 0 undecided, 1 proved, 2 refuted.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#if __has_include(<flint/arb.h>)
#include <flint/arb.h>
#include <flint/flint.h>
#include <flint/fmpq.h>
#else
#include <arb.h>
#include <flint/fmpq.h>
#endif

#define BITS 128

static slong n, d, T;
/* Scratch space, allocated once. */
static arb_ptr a, b, c, e;
static arb_t s1, s2, s3, s4, s5, s6;

static char at_most(const arb_t x, const arb_t y) { return arb_le(x, y) ? '1' : arb_gt(x, y) ? '2' : '0'; }

static char equal(const arb_t x, const arb_t y) {
  if (!arb_overlaps(x, y)) return '2';
  return arb_is_exact(x) && arb_is_exact(y) && arb_equal(x, y) ? '1' : '0';
}

/* result = A x for A of so many rows and columns. */
static void multiply(arb_ptr result, arb_srcptr A, arb_srcptr x, slong rows, slong columns) {
  for (slong i = 0; i < rows; i++) arb_dot(result + i, NULL, 0, A + i * columns, 1, x, 1, columns, BITS);
}

/* result = transpose(A) x. */
static void multiply_transposed(arb_ptr result, arb_srcptr A, arb_srcptr x, slong rows, slong columns) {
  for (slong j = 0; j < columns; j++) arb_dot(result + j, NULL, 0, A + j, columns, x, 1, rows, BITS);
}

static void square_norm(arb_t result, arb_srcptr x, slong length) {
  arb_dot(result, NULL, 0, x, 1, x, 1, length, BITS);
}

/* half <x, Hx> + <b, x> */
static void quadratic(arb_t result, arb_srcptr x, arb_srcptr Hx, arb_srcptr linear) {
  arb_dot(result, NULL, 0, x, 1, Hx, 1, n, BITS);
  arb_mul_2exp_si(result, result, -1);
  arb_dot(result, result, 0, linear, 1, x, 1, n, BITS);
}

static char *descent_lemma(arb_srcptr in, char *verdicts) {
  arb_srcptr H = in, linear = H + n * n, w = linear + n, rate = w + n;
  multiply(a, H, w, n, n);
  for (slong i = 0; i < n; i++) {
    arb_add(b + i, a + i, linear + i, BITS);
    arb_set(c + i, w + i);
    arb_submul(c + i, rate, b + i, BITS);
  }
  quadratic(s1, w, a, linear);
  square_norm(s2, b, n);
  arb_mul_2exp_si(s3, rate, -1);
  arb_submul(s1, s3, s2, BITS);
  multiply(a, H, c, n, n);
  quadratic(s2, c, a, linear);
  *verdicts++ = at_most(s2, s1);
  return verdicts;
}

/* a = X w - y, and its squared norm. */
static void residual(arb_t loss, arb_srcptr X, arb_srcptr w, arb_srcptr y) {
  multiply(a, X, w, n, d);
  for (slong i = 0; i < n; i++) arb_sub(a + i, a + i, y + i, BITS);
  square_norm(loss, a, n);
}

static char *gradient_descent(arb_srcptr in, char *verdicts) {
  arb_srcptr U = in, V = U + n * n, sigma = V + d * d, X = sigma + n, y = X + n * d, rate = y + n;
  arb_ptr w = c;
  for (slong j = 0; j < d; j++) arb_zero(w + j);
  arb_mul_2exp_si(s3, rate, 1);
  residual(s1, X, w, y);
  for (slong t = 0; t < T; t++) {
    multiply_transposed(b, X, a, n, d);
    for (slong j = 0; j < d; j++) arb_submul(w + j, s3, b + j, BITS);
    residual(s2, X, w, y);
    *verdicts++ = at_most(s2, s1);
    arb_swap(s1, s2);
  }
  multiply_transposed(b, V, w, d, d);
  multiply_transposed(e, U, y, n, n);
  for (slong i = 0; i < n; i++) {
    arb_mul(s1, sigma + i, sigma + i, BITS);
    arb_mul(s1, s1, s3, BITS);
    arb_sub_ui(s1, s1, 1, BITS);
    arb_neg(s1, s1);
    arb_pow_ui(s1, s1, T, BITS);
    arb_sub_ui(s1, s1, 1, BITS);
    arb_neg(s1, s1);
    arb_mul(s1, s1, e + i, BITS);
    arb_mul(s2, sigma + i, b + i, BITS);
    *verdicts++ = equal(s2, s1);
  }
  return verdicts;
}

/* m <- decay m + rest x */
static void average(arb_t m, const arb_t decay, const arb_t rest, const arb_t x) {
  arb_mul(m, m, decay, BITS);
  arb_addmul(m, rest, x, BITS);
}

/* b <- rest times the inner product of the powers of `decay` and column i of x, one for each i; compared with m. */
static char *unrolled(arb_srcptr m, arb_srcptr x, const arb_t decay, const arb_t rest, char *verdicts) {
  arb_ptr weights = e;
  arb_one(weights + T - 1);
  for (slong s = T - 1; s > 0; s--) arb_mul(weights + s - 1, weights + s, decay, BITS);
  for (slong i = 0; i < d; i++) {
    arb_dot(s5, NULL, 0, weights, 1, x + i, d, T, BITS);
    arb_mul(s5, s5, rest, BITS);
    *verdicts++ = equal(m + i, s5);
  }
  return verdicts;
}

static char *adam(arb_srcptr in, char *verdicts) {
  arb_srcptr g = in, w = g + T * d, eta = w + d, beta = eta + 1, gamma = eta + 2, epsilon = eta + 3;
  arb_ptr m = a, v = a + d, point = a + 2 * d, power1 = a + 3 * d, power2 = power1 + 1, sum = power1 + 2;
  arb_ptr factor = power1 + 3, ratio = power1 + 4, rest1 = power1 + 5, rest2 = power1 + 6, squares = b;
  for (slong i = 0; i < d; i++) {
    arb_zero(m + i);
    arb_zero(v + i);
    arb_set(point + i, w + i);
  }
  arb_one(power1);
  arb_one(power2);
  arb_zero(sum);
  arb_sub_ui(rest1, beta, 1, BITS);
  arb_neg(rest1, rest1);
  arb_sub_ui(rest2, gamma, 1, BITS);
  arb_neg(rest2, rest2);
  arb_mul(factor, eta, rest1, BITS);
  arb_mul(factor, factor, factor, BITS);
  arb_div(factor, factor, rest2, BITS);
  arb_mul(ratio, beta, beta, BITS);
  arb_div(ratio, ratio, gamma, BITS);
  for (slong t = 0; t < T; t++) {
    arb_mul(power1, power1, beta, BITS);
    arb_mul(power2, power2, gamma, BITS);
    arb_mul(sum, sum, ratio, BITS);
    arb_add_ui(sum, sum, 1, BITS);
    arb_sub_ui(s1, power1, 1, BITS);
    arb_neg(s1, s1); /* 1 - beta^t */
    arb_sub_ui(s2, power2, 1, BITS);
    arb_neg(s2, s2); /* 1 - gamma^t */
    arb_mul(s3, factor, sum, BITS);
    arb_mul(s3, s3, s2, BITS);
    arb_mul(s4, s1, s1, BITS);
    arb_div(s3, s3, s4, BITS); /* (eta C_t)^2 */
    for (slong i = 0; i < d; i++) {
      arb_srcptr entry = g + t * d + i;
      arb_ptr square = squares + t * d + i;
      arb_mul(square, entry, entry, BITS);
      average(m + i, beta, rest1, entry);
      average(v + i, gamma, rest2, square);
      arb_div(s4, v + i, s2, BITS);
      arb_sqrt(s4, s4, BITS);
      arb_add(s4, s4, epsilon, BITS);
      arb_div(s5, m + i, s1, BITS);
      arb_div(s5, s5, s4, BITS);
      arb_mul(s5, s5, eta, BITS);
      arb_sub(point + i, point + i, s5, BITS);
      arb_mul(s5, s5, s5, BITS);
      *verdicts++ = at_most(s5, s3);
    }
  }
  verdicts = unrolled(m, g, beta, rest1, verdicts);
  return unrolled(v, squares, gamma, rest2, verdicts);
}

static char *expected_step(arb_srcptr in, char *verdicts) {
  arb_srcptr X = in, z = X + n * d, eta = z + d, least = eta + 1, greatest = eta + 2;
  arb_ptr r = a, next = b, image = c;
  multiply(r, X, z, n, d);
  square_norm(s1, r, n); /* V */
  arb_zero(s2);          /* sum of V after the step */
  arb_zero(s3);          /* sum of r_i^2 |X x_i|^2 */
  for (slong i = 0; i < n; i++) {
    arb_srcptr row = X + i * d;
    arb_mul(s4, eta, r + i, BITS);
    arb_mul_2exp_si(s4, s4, 1);
    for (slong j = 0; j < d; j++) {
      arb_set(next + j, z + j);
      arb_submul(next + j, s4, row + j, BITS);
    }
    multiply(image, X, next, n, d);
    arb_dot(s2, s2, 0, image, 1, image, 1, n, BITS);
    multiply(image, X, row, n, d);
    square_norm(s4, image, n);
    arb_mul(s5, r + i, r + i, BITS);
    arb_addmul(s3, s5, s4, BITS);
  }
  arb_div_ui(s2, s2, n, BITS);
  arb_mul_2exp_si(s4, eta, 2);
  arb_div_ui(s4, s4, n, BITS); /* 4 eta / n */
  arb_mul(s5, s4, eta, BITS);  /* 4 eta^2 / n */
  multiply_transposed(next, X, r, n, d);
  square_norm(s6, next, d);
  arb_mul(s3, s3, s5, BITS);
  arb_submul(s3, s4, s6, BITS);
  arb_add(s3, s3, s1, BITS);
  *verdicts++ = equal(s2, s3);
  arb_mul(s6, least, least, BITS);
  arb_mul(s6, s6, s4, BITS);
  arb_sub_ui(s6, s6, 1, BITS);
  arb_neg(s6, s6);
  arb_pow_ui(s3, greatest, 4, BITS);
  arb_addmul(s6, s5, s3, BITS);
  arb_mul(s6, s6, s1, BITS);
  *verdicts++ = at_most(s2, s6);
  return verdicts;
}

static double cpu_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return 1e9 * now.tv_sec + now.tv_nsec;
}

static void fail(const char *message) {
  fprintf(stderr, "arb: %s\n", message);
  exit(2);
}

int main(int argc, char **argv) {
  if (argc != 6) fail("usage: arb WORKLOAD n d T MILLISECONDS");
  n = atol(argv[2]), d = atol(argv[3]), T = atol(argv[4]);
  double enough = 1e6 * atof(argv[5]);
  char *(*workload)(arb_srcptr, char *);
  slong numbers, comparisons;
  if (!strcmp(argv[1], "W1")) workload = descent_lemma, numbers = n * n + 2 * n + 1, comparisons = 1;
  else if (!strcmp(argv[1], "W2"))
    workload = gradient_descent, numbers = n * n + d * d + 2 * n + n * d + 1, comparisons = T + n;
  else if (!strcmp(argv[1], "W3")) workload = adam, numbers = T * d + d + 4, comparisons = T * d + 2 * d;
  else if (!strcmp(argv[1], "W4")) workload = expected_step, numbers = n * d + d + 3, comparisons = 2;
  else fail("WORKLOAD is W1, W2, W3 or W4");

  long count;
  if (scanf("%ld", &count) != 1 || count < 1) fail("no number of instances on stdin");
  arb_ptr in = _arb_vec_init(count * numbers);
  fmpq_t q;
  fmpq_init(q);
  char *word = NULL;
  for (slong i = 0; i < count * numbers; i++) {
    if (scanf(" %ms", &word) != 1 || fmpq_set_str(q, word, 10)) fail("a number of an instance cannot be read");
    arb_set_fmpq(in + i, q, BITS);
    free(word);
  }
  slong scratch = 4 * (n + d) + (T + 8) * (d + 1);
  a = _arb_vec_init(scratch), b = _arb_vec_init(scratch), c = _arb_vec_init(scratch), e = _arb_vec_init(scratch);
  arb_init(s1), arb_init(s2), arb_init(s3), arb_init(s4), arb_init(s5), arb_init(s6);
  char *verdicts = malloc(count * comparisons + 1);
  verdicts[count * comparisons] = 0;

  double spent = 0;
  long passes = 0;
  for (double started = cpu_nanoseconds(); spent < enough || passes == 0; passes++) {
    char *next = verdicts;
    for (long i = 0; i < count; i++) next = workload(in + i * numbers, next);
    spent = cpu_nanoseconds() - started;
  }
  printf("{\"nanoseconds\": %.3f, \"version\": \"FLINT %s\", \"verdicts\": \"%s\"}\n", spent / passes / count,
         flint_version, verdicts);
  return 0;
}
