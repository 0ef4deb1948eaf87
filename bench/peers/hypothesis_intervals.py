"""The workloads as one would write them with Hypothesis and mpmath.iv (53 bits), timed in this process.

usage: hypothesis_intervals.py WORKLOAD n d T EXAMPLES SEED
stdout: one line of JSON; "nanoseconds" is the CPU time for one example, drawing included; the counts are of comparisons:
undecided, proved, refuted. Intervals that overlap decide nothing.

The numbers are drawn as the benchmark draws them: multiples of 1/16, orthogonal matrices from two reflections along
vectors of small integers. What is computed from them is computed in intervals.
"""

import json
import sys
import time

import hypothesis
import mpmath
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from mpmath import iv

counts = {"examples": 0, "inequalities": [0, 0, 0], "equalities": [0, 0, 0]}


def record(answer, kind="inequalities"):
    """answer: True, False, or None where the intervals do not decide. The counts are undecided, proved, refuted."""
    counts[kind][0 if answer is None else 1 if answer else 2] += 1


def equal(a, b):
    """mpmath says None unless the intervals are disjoint, or are the same point."""
    record(a == b if a.delta == 0 and b.delta == 0 else (False if a < b or a > b else None), "equalities")


def sixteenths(least=-64, greatest=64):
    return st.integers(least, greatest)


def number(k):
    return iv.mpf(k) / 16


def vector(ks):
    return [number(k) for k in ks]


def vectors(length):
    return st.lists(sixteenths(), min_size=length, max_size=length)


def normals(size):
    normal = st.tuples(st.integers(1, 3), *[st.integers(-3, 3)] * (size - 1))
    return st.tuples(normal, normal)


def dot(a, b):
    total = iv.mpf(0)
    for x, y in zip(a, b):
        total += x * y
    return total


def multiply(A, x):
    return [dot(row, x) for row in A]


def transpose(A):
    return [list(column) for column in zip(*A)]


def orthogonal(pair, size):
    """The product of two reflections: A - (A v) (2 v / |v|^2)^T, twice."""
    A = [[iv.mpf(int(i == j)) for j in range(size)] for i in range(size)]
    for normal in pair:
        v = [iv.mpf(k) for k in normal]
        scaled = [2 * x / sum(k * k for k in normal) for x in v]
        A = [[x - image * y for x, y in zip(row, scaled)] for row, image in zip(A, multiply(A, v))]
    return A


def wide_matrix(left, right, sigma, n, d):
    """U diag(sigma) V^T, U and V."""
    U, V = orthogonal(left, n), orthogonal(right, d)
    scaled = [[x * s for x, s in zip(row, sigma)] for row in U]
    return [[dot(row, V[j][:n]) for j in range(d)] for row in scaled], U, V


def descent_lemma(n, d, T):
    @given(
        st.integers(1, 8), st.lists(st.integers(-16, 16), min_size=n, max_size=n), normals(n), vectors(n), vectors(n),
        st.integers(1, 16),
    )  # fmt: skip
    def check(L, eigenvalues, pair, b, w, k):
        Q = orthogonal(pair, n)
        scaled = [[x * (iv.mpf(e * L) / 16) for x, e in zip(row, eigenvalues)] for row in Q]
        H = [[dot(row, other) for other in Q] for row in scaled]
        b, w, eta = vector(b), vector(w), number(k) / L

        def value(x, Hx):
            return dot(x, Hx) / 2 + dot(b, x)

        Hw = multiply(H, w)
        g = [x + y for x, y in zip(Hw, b)]
        after = [x - eta * y for x, y in zip(w, g)]
        record(value(after, multiply(H, after)) <= value(w, Hw) - eta / 2 * dot(g, g))
        counts["examples"] += 1

    return check


def gradient_descent(n, d, T):
    @given(
        normals(n), normals(d), st.lists(st.integers(0, 16), min_size=n, max_size=n), vectors(n), st.integers(1, 15)
    )
    def check(left, right, ks, y, k):
        sigma = [iv.mpf("0.5") + iv.mpf("1.5") * j / 16 for j in ks]
        X, U, V = wide_matrix(left, right, sigma, n, d)
        Xt, y, eta = transpose(X), vector(y), number(k) / 4
        w = [iv.mpf(0)] * d
        before = None
        for t in range(T + 1):
            r = [x - target for x, target in zip(multiply(X, w), y)]
            loss = dot(r, r)
            if before is not None:
                record(loss <= before)
            before = loss
            if t < T:
                w = [x - eta * (2 * gradient) for x, gradient in zip(w, multiply(Xt, r))]
        components, targets = multiply(transpose(V), w), multiply(transpose(U), y)
        for i in range(n):
            filtered = 1 - (1 - 2 * eta * sigma[i] * sigma[i]) ** T
            equal(sigma[i] * components[i], filtered * targets[i])
        counts["examples"] += 1

    return check


def adam(n, d, T):
    decays = st.sampled_from([(1, 2), (3, 4), (7, 8), (9, 10)])
    square_decays = st.sampled_from([(9, 10), (99, 100), (999, 1000)])

    @given(st.lists(vectors(d), min_size=T, max_size=T), vectors(d), decays, square_decays)
    def check(stream, w, decay, square_decay):
        g, w = [vector(row) for row in stream], vector(w)
        beta, gamma = iv.mpf(decay[0]) / decay[1], iv.mpf(square_decay[0]) / square_decay[1]
        eta, epsilon = iv.mpf(1) / 1000, iv.mpf(1) / 10**8
        m, v = [iv.mpf(0)] * d, [iv.mpf(0)] * d
        power1 = power2 = iv.mpf(1)
        total = iv.mpf(0)
        factor = (eta * (1 - beta)) ** 2 / (1 - gamma)
        ratio = beta * beta / gamma
        for t in range(T):
            power1, power2, total = power1 * beta, power2 * gamma, 1 + ratio * total
            bound = factor * total * (1 - power2) / (1 - power1) ** 2
            m = [beta * x + (1 - beta) * entry for x, entry in zip(m, g[t])]
            v = [gamma * x + (1 - gamma) * (entry * entry) for x, entry in zip(v, g[t])]
            step = [eta * (x / (1 - power1) / (iv.sqrt(y / (1 - power2)) + epsilon)) for x, y in zip(m, v)]
            w = [x - s for x, s in zip(w, step)]
            for s in step:
                record(s * s <= bound)
        powers1, powers2 = [iv.mpf(1)], [iv.mpf(1)]
        for _ in range(T - 1):
            powers1.insert(0, powers1[0] * beta)
            powers2.insert(0, powers2[0] * gamma)
        for i, column in enumerate(transpose(g)):
            equal(m[i], (1 - beta) * dot(powers1, column))
            equal(v[i], (1 - gamma) * dot(powers2, [entry * entry for entry in column]))
        counts["examples"] += 1

    return check


def expected_step(n, d, T):
    @given(
        normals(n), normals(d), st.lists(st.integers(0, 16), min_size=n, max_size=n), vectors(d), st.integers(4, 16),
        st.integers(1, 32), st.integers(1, 15),
    )  # fmt: skip
    def check(left, right, ks, z, least, width, k):
        low, high = number(least), number(least + width)
        sigma = [low + (high - low) * j / 16 for j in ks]
        X, _, _ = wide_matrix(left, right, sigma, n, d)
        z, eta = vector(z), number(k) * low**2 / high**4
        r = multiply(X, z)
        V = dot(r, r)
        total = spread = iv.mpf(0)
        for row, residual in zip(X, r):
            image = multiply(X, [x - eta * (2 * residual * y) for x, y in zip(z, row)])
            total += dot(image, image)
            image = multiply(X, row)
            spread += residual * residual * dot(image, image)
        expected = total / n
        back = multiply(transpose(X), r)
        equal(expected, V - 4 * eta / n * dot(back, back) + 4 * eta * eta / n * spread)
        record(expected <= (1 - 4 * eta / n * low**2 + 4 * eta * eta / n * high**4) * V)
        counts["examples"] += 1

    return check


workloads = {"W1": descent_lemma, "W2": gradient_descent, "W3": adam, "W4": expected_step}


def main(workload, n, d, T, examples, seed):
    check = workloads[workload](int(n), int(d), int(T))
    run = settings(
        max_examples=int(examples),
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )(hypothesis.seed(int(seed))(check))
    started = time.process_time_ns()
    run()
    spent = time.process_time_ns() - started
    version = f"Hypothesis {hypothesis.__version__}, mpmath {mpmath.__version__} on {mpmath.libmp.BACKEND}"
    print(json.dumps({"nanoseconds": spent / counts["examples"], "version": version, **counts}))


main(*sys.argv[1:])
