// Prints sizes and times, of everything or of one section: node scripts/bench.mjs [fair-shares|pages].
// It measures and judges nothing.
import { benchFairShares } from './bench/fair-shares.mjs';
import { benchPages } from './bench/pages.mjs';

const SECTIONS = { 'fair-shares': benchFairShares, pages: benchPages };

const [wanted] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(SECTIONS) : [wanted];

if (wanted !== undefined && !Object.hasOwn(SECTIONS, wanted)) {
  console.error(`There is no section ${wanted}; there are ${Object.keys(SECTIONS).join(' and ')}.`);
  process.exitCode = 2;
} else {
  for (const name of names) await SECTIONS[name]();
}
