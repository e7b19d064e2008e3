// Prints sizes and times, of everything or of one section: node scripts/bench.mjs [fair-shares|pages|recomputation|busy-year].
// It measures and judges nothing.
import { benchBusyYear } from './bench/busy-year.mjs';
import { benchFairShares } from './bench/fair-shares.mjs';
import { benchPages } from './bench/pages.mjs';
import { benchRecomputation } from './bench/recomputation.mjs';

const SECTIONS = {
  'fair-shares': benchFairShares,
  pages: benchPages,
  recomputation: benchRecomputation,
  'busy-year': benchBusyYear,
};

const [wanted] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(SECTIONS) : [wanted];

if (wanted !== undefined && !Object.hasOwn(SECTIONS, wanted)) {
  console.error(`There is no section ${wanted}; there are ${Object.keys(SECTIONS).join(' and ')}.`);
  process.exitCode = 2;
} else {
  for (const name of names) await SECTIONS[name]();
}
