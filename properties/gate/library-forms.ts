import type { Rule } from './hand-written.js';

/** PyTorch's `_single_tensor_adam`, decay first where it is decoupled. */
export const torchAdam =
  (kind: 'adam' | 'adamw' | 'amsgrad'): Rule =>
  (w, g, { t, array }, { lr, beta1, beta2, eps, weightDecay }) => {
    const [m, v, largest] = [array('m'), array('v'), array('largest')];
    for (let i = 0; i < w.length; i += 1) {
      if (kind === 'adamw') w[i] *= 1 - lr * weightDecay;
      else g[i] += weightDecay * w[i];
      m[i] = m[i] * beta1 + (1 - beta1) * g[i];
      v[i] = v[i] * beta2 + (1 - beta2) * g[i] * g[i];
      largest[i] = Math.max(largest[i], v[i]);
      const stepSize = lr / (1 - beta1 ** t);
      const used = kind === 'amsgrad' ? largest[i] : v[i];
      const denominator = Math.sqrt(used) / Math.sqrt(1 - beta2 ** t) + eps;
      w[i] += -stepSize * (m[i] / denominator);
    }
  };

/** The averages as m + (1 − β)·(g − m), the powers by repeated products, the step as one quotient. */
export const lerpAdam: Rule = (w, g, { t, array }, { lr, beta1, beta2, eps, weightDecay }) => {
  const [m, v, first, second] = [array('m'), array('v'), array('first'), array('second')];
  first[0] = (t === 1 ? 1 : first[0]) * beta1;
  second[0] = (t === 1 ? 1 : second[0]) * beta2;
  for (let i = 0; i < w.length; i += 1) {
    const gradient = g[i] + weightDecay * w[i];
    m[i] += (1 - beta1) * (gradient - m[i]);
    v[i] += (1 - beta2) * (gradient * gradient - v[i]);
    w[i] -= (lr * (m[i] / (1 - first[0]))) / (Math.sqrt(v[i] / (1 - second[0])) + eps);
  }
};

/** PyTorch's `_single_tensor_sgd`. */
export const torchSgd: Rule = (w, g, { t, array }, { lr, momentum, dampening, nesterov, weightDecay }) => {
  const v = array('v');
  for (let i = 0; i < w.length; i += 1) {
    let d = g[i] + weightDecay * w[i];
    if (momentum !== 0) {
      v[i] = t === 1 ? d : v[i] * momentum + (1 - dampening) * d;
      d = nesterov ? d + momentum * v[i] : v[i];
    }
    w[i] += -lr * d;
  }
};

/** PyTorch's `_single_tensor_rmsprop`, not centred. */
export const torchRmsprop: Rule = (w, g, { array }, { lr, rho, eps, momentum, weightDecay }) => {
  const [s, b] = [array('s'), array('b')];
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    s[i] = s[i] * rho + (1 - rho) * d * d;
    b[i] = b[i] * momentum + d / (Math.sqrt(s[i]) + eps);
    w[i] += -lr * b[i];
  }
};

/** PyTorch's `_single_tensor_adagrad`. */
export const torchAdagrad: Rule = (w, g, { t, array }, { lr, lrDecay, eps, weightDecay }) => {
  const s = array('s');
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    s[i] += d * d;
    w[i] += (-(lr / (1 + (t - 1) * lrDecay)) * d) / (Math.sqrt(s[i]) + eps);
  }
};

/** PyTorch's `_single_tensor_adadelta`. */
export const torchAdadelta: Rule = (w, g, { array }, { lr, rho, eps, weightDecay }) => {
  const [s, u] = [array('s'), array('u')];
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    s[i] = s[i] * rho + (1 - rho) * d * d;
    const change = (Math.sqrt(u[i] + eps) / Math.sqrt(s[i] + eps)) * d;
    u[i] = u[i] * rho + (1 - rho) * change * change;
    w[i] += -lr * change;
  }
};

/** PyTorch's `_single_tensor_adamax`. */
export const torchAdamax: Rule = (w, g, { t, array }, { lr, beta1, beta2, eps, weightDecay }) => {
  const [m, u] = [array('m'), array('u')];
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    m[i] = m[i] * beta1 + (1 - beta1) * d;
    u[i] = Math.max(u[i] * beta2, Math.abs(d) + eps);
    w[i] += -(lr / (1 - beta1 ** t)) * (m[i] / u[i]);
  }
};

/** PyTorch's `_single_tensor_nadam`, with its momentum_decay of 0.004. */
export const torchNadam: Rule = (w, g, { t, array }, { lr, beta1, beta2, eps, weightDecay }) => {
  const [m, v] = [array('m'), array('v')];
  const mu = beta1 * (1 - 0.5 * 0.96 ** (t * 0.004));
  const next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * 0.004));
  let product = 1;
  for (let step = 1; step <= t; step += 1) product *= beta1 * (1 - 0.5 * 0.96 ** (step * 0.004));
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    m[i] = m[i] * beta1 + (1 - beta1) * d;
    v[i] = v[i] * beta2 + (1 - beta2) * d * d;
    const denominator = Math.sqrt(v[i] / (1 - beta2 ** t)) + eps;
    w[i] +=
      ((-lr * (1 - mu)) / (1 - product)) * (d / denominator) +
      ((-lr * next) / (1 - product * next)) * (m[i] / denominator);
  }
};

/** PyTorch's `_single_tensor_radam`. */
export const torchRadam: Rule = (w, g, { t, array }, { lr, beta1, beta2, eps, weightDecay }) => {
  const [m, v] = [array('m'), array('v')];
  const limit = 2 / (1 - beta2) - 1;
  const length = limit - (2 * t * beta2 ** t) / (1 - beta2 ** t);
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    m[i] += (d - m[i]) * (1 - beta1);
    v[i] = v[i] * beta2 + (1 - beta2) * d * d;
    const corrected = m[i] / (1 - beta1 ** t);
    if (length > 5) {
      const r = Math.sqrt(((length - 4) * (length - 2) * limit) / ((limit - 4) * (limit - 2) * length));
      w[i] += corrected * lr * (Math.sqrt(1 - beta2 ** t) / (Math.sqrt(v[i]) + eps)) * r * -1;
    } else w[i] += corrected * lr * -1;
  }
};

/** The authors' Lion, decay first. */
export const authorsLion: Rule = (w, g, { array }, { lr, beta1, beta2, weightDecay }) => {
  const m = array('m');
  for (let i = 0; i < w.length; i += 1) {
    w[i] *= 1 - lr * weightDecay;
    w[i] -= lr * Math.sign(m[i] * beta1 + g[i] * (1 - beta1));
    m[i] = m[i] * beta2 + g[i] * (1 - beta2);
  }
};

export const signSgd: Rule = (w, g, _, { lr }) => {
  for (let i = 0; i < w.length; i += 1) w[i] -= lr * Math.sign(g[i]);
};
