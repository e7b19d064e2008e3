import { MOST_LINKS, type CaseLink } from '../../../../src/domain/decision-case';
import { isWebAddress } from '../../parts/web-address';

const linkOf = (line: string): CaseLink | null => {
  const words = line.trim().split(/\s+/);
  const url = words.at(-1) ?? '';
  if (!isWebAddress(url)) return null;
  const name = words
    .slice(0, -1)
    .join(' ')
    .replace(/[\s:–-]+$/u, '');
  return { name: name === '' ? url : name, url };
};

/** Bilag as they are typed, one on each line: a name, where there is one, and an address. Null where a line has none. */
export const linksIn = (typed: string): readonly CaseLink[] | null => {
  const links = typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(linkOf);
  const known = links.filter((link) => link !== null);
  return known.length < links.length || links.length > MOST_LINKS ? null : known;
};

/** Links as they would be typed. */
export const linksText = (links: readonly CaseLink[]): string =>
  links.map(({ name, url }) => (name === url ? url : `${name} ${url}`)).join('\n');
