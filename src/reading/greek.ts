const NAMES = [
  ...['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'lambda', 'mu'],
  ...[
    'nu',
    'xi',
    'omicron',
    'pi',
    'rho',
    'final sigma',
    'sigma',
    'tau',
    'upsilon',
    'phi',
    'chi',
    'psi',
    'omega',
  ],
];

/** Greek letters by their names: `eta` ↦ η, `Delta` ↦ Δ. */
export const greekLetters: ReadonlyMap<string, string> = new Map(
  NAMES.filter((name) => !name.includes(' ')).flatMap((name): [string, string][] => {
    const place = NAMES.indexOf(name);
    const capital = name[0].toUpperCase() + name.slice(1);
    return [
      [name, String.fromCodePoint(0x3b1 + place)],
      [capital, String.fromCodePoint(0x391 + place)],
    ];
  }),
);
