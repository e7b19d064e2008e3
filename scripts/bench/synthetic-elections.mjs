// Elections to measure on, the same in every run.

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
const chanceFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const KRONE = 100;
const THOUSAND = 1_000 * KRONE;

/** Estimates between 10,000 and 800,000 kr., many small and few large, in whole thousands. */
const someCost = (chance) => Math.round(10 + 790 * chance() ** 3) * THOUSAND;

/**
 * A coordination group: authorities that each support a tenth of the wishes on average, some wishes being much wanted,
 * and a frame for about a tenth of what all of them cost. Amounts in øre, shares raised by whole kroner.
 */
export const aGroup = ({ authorities, wishes, seed = 1 }) => {
  const chance = chanceFrom(seed);
  const projects = Array.from({ length: wishes }, (_, at) => ({
    id: `IOT-${at + 1}`,
    cost: someCost(chance),
    wanted: 0.3 * chance() ** 2,
  }));
  const voters = Array.from({ length: authorities }, (_, at) => ({
    id: `authority-${at + 1}`,
    approves: projects.filter(({ wanted }) => chance() < wanted).map(({ id }) => id),
  }));
  const all = projects.reduce((sum, { cost }) => sum + cost, 0);
  return { budget: Math.round(all / 10 / THOUSAND) * THOUSAND, unit: KRONE, projects, voters };
};

/** A city: each voter supports up to ten of the projects, the well-known ones more often. */
export const aCity = ({ inhabitants, projects: count, seed = 1 }) => {
  const chance = chanceFrom(seed);
  const projects = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    cost: someCost(chance) / KRONE,
  }));
  const voters = Array.from({ length: inhabitants }, (_, at) => {
    const marks = 1 + Math.floor(10 * chance());
    const picked = Array.from({ length: marks }, () => Math.floor(count * chance() ** 2) + 1);
    return { id: `v${at}`, approves: [...new Set(picked)].map(String) };
  });
  const all = projects.reduce((sum, { cost }) => sum + cost, 0);
  return { budget: Math.round(all / 4), unit: 1, projects, voters };
};
