import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { aDocumentationSite, type DocumentationSite } from '../../builders/documentation-site';

/** A space as old as OS2's documentation: 500 pages of minutes among 2,000 others, named as real ones are. */
const TREE = process.env['DOCS_TREE'] ?? join(__dirname, '../../../../shared/data/os2-docs-tree.json');
const isPresent = existsSync(TREE);
if (!isPresent) console.warn(`Skipped: there is no tree of documentation at ${TREE} (set DOCS_TREE)`);

const MINUTES = 500;
const OTHERS = 2_000;
const FIRST_YEAR = 1985;

const titles = v.array(v.object({ title: v.string() }));

const otherTitles = (): string[] => {
  const known = v.parse(titles, JSON.parse(readFileSync(TREE, 'utf8')));
  return Array.from(
    { length: OTHERS },
    (_, index) => `${known[index % known.length]?.title ?? ''} ${index + 1}`,
  );
};

/** A meeting each month, for as many years as it takes. */
const minutesTitles = (): string[] =>
  Array.from({ length: MINUTES }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${FIRST_YEAR + Math.floor(index / 12)}-${month}-15 Referat – Koordinationsgruppen`;
  });

const fill = async (site: DocumentationSite): Promise<void> => {
  for (const title of otherTitles()) await site.page(title);
  for (const [index, title] of minutesTitles().entries())
    await site.page(title, { labels: index % 2 === 0 ? ['referat'] : [] });
  await site.settle();
};

const withTree = isPresent ? it : it.skip;

withTree(
  'finds 500 minutes among 2,000 other pages, and shows the first of them with four platform calls',
  async () => {
    const site = await aDocumentationSite();
    await fill(site);
    await site.got('tovholder', 'indexMinutes', { productId: site.productId });
    const before = site.stage.calls.length;
    const { minutes } = await site.got('tovholder', 'openMacro', {
      productId: site.productId,
      sections: ['minutes'],
    });
    const calls = site.stage.calls
      .slice(before)
      .filter(({ product }) => product !== 'function' && product !== 'bridge');
    expect(calls).toHaveLength(4);
    expect(minutes?.rows[0]?.title).toBe('2026-08-15 Referat – Koordinationsgruppen');
    const dates = new Set((minutes?.rows ?? []).map(({ date }) => date));
    for (let next = minutes?.next ?? null; next !== null;) {
      const more = await site.got('tovholder', 'moreMinutes', { productId: site.productId, next });
      more.rows.forEach(({ date }) => dates.add(date));
      next = more.next;
    }
    expect(dates.size).toBe(MINUTES);
    await site.stage.stop();
  },
  120_000,
);
