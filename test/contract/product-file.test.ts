import { readProductFile, writeProductFile, type ProductFile } from '../../src/contract/product-file/file';
import { withIds, type Ids } from '../../src/contract/product-file/ids';
import { PARTS, type Part, type RowOf } from '../../src/contract/product-file/parts';
import { kroner } from '../../src/domain/money';
import { aDecision, anEntry } from '../builders/ledger';
import { aProductFile } from '../builders/product-files';

const faultsOf = (text: string) => {
  const read = readProductFile(text);
  return read.ok ? [] : read.error;
};

/** What is wrong with the text of a file after something in it was replaced. */
const replaced = (find: string | RegExp, by: string, file: ProductFile = aProductFile()) => {
  const text = writeProductFile(file);
  const changed = text.replace(find, by);
  expect(changed).not.toBe(text);
  return faultsOf(changed);
};

it('is read as it was written', () => {
  const file = aProductFile();
  expect(readProductFile(writeProductFile(file))).toEqual({ ok: true, value: file });
});

describe('a file that is none of ours', () => {
  it.each([
    ['', 'notJson', '1'],
    ['{\n"format":', 'notJson', '2'],
    ['[]', 'otherFormat', ''],
    ['{"format":"other","version":1}', 'otherFormat', ''],
    ['{"krav":[]}', 'otherFormat', ''],
    ['{"format":"tovholder-product","version":2}', 'newerVersion', '2'],
  ])('%j is told as %s', (text, problem, where) => {
    expect(faultsOf(text)).toEqual([{ problem, where }]);
  });
});

describe('what has a wrong form is told with its place', () => {
  it.each([
    [/"amount": 6000000/, '"amount": "mange"', 'rows.frames.0.commitments.0.amount'],
    [/"kind": "commitment"/, '"kind": "gave"', 'rows.entries.1.kind'],
    [/"hasSteeringGroup": true,/, '', 'rows.settings.0.product.settings.hasSteeringGroup'],
    [
      /"hasSteeringGroup": true,/,
      '"hasSteeringGroup": true, "isAdmin": true,',
      'rows.settings.0.product.settings.isAdmin',
    ],
    [
      /"visionUrl": "[^"]*"/,
      '"visionUrl": "javascript:alert(1)"',
      'rows.settings.0.product.settings.visionUrl',
    ],
    [/"startedAt": "[^"]*"/, '"startedAt": "i går"', 'rows.frames.0.commitments.0.startedAt'],
    [/"news": \[\]/, '"news": {}', 'rows.news'],
    [/"exportedAt": "[^"]*"/, '"exportedAt": "maj"', 'exportedAt'],
    [/"key": "VEJ-7"/, '"key": "../7"', 'issues.0.key'],
  ])('%s', (find, by, where) => {
    expect(replaced(find, by)).toContainEqual({ problem: 'malformed', where });
  });

  it('also where objects lie in each other without end', () => {
    const deep = `${'['.repeat(3_000)}${']'.repeat(3_000)}`;
    expect(replaced(/"news": \[\]/, `"news": ${deep}`)[0]?.problem).toBe('malformed');
  });
});

describe('what does not fit together', () => {
  it('is told where an amount was changed in an entry, in the frame or in the sums', () => {
    const [base, start] = aProductFile().rows.entries;
    const entries = [base, { ...start, amount: kroner(1) }] as ProductFile['rows']['entries'];
    expect(faultsOf(writeProductFile(aProductFile({ entries })))).toEqual([
      { problem: 'sumsDiffer', where: '2026' },
    ]);
    expect(replaced(/"committed": 6000000/, '"committed": 1')).toEqual([
      { problem: 'sumsDiffer', where: 'sums' },
    ]);
  });

  it('is told where a row was left out or is there twice', () => {
    const file = aProductFile();
    const { decisions } = file.rows;
    const shorter = { ...file, rows: { ...file.rows, cases: [] } };
    expect(faultsOf(writeProductFile(shorter))).toEqual([
      { problem: 'miscounted', where: 'cases' },
      { problem: 'caseMissing', where: 'rows.frames.0' },
    ]);
    const doubled = aProductFile({ decisions: [...decisions, ...decisions.slice(0, 1)] });
    expect(faultsOf(writeProductFile(doubled))).toEqual([{ problem: 'doubled', where: 'rows.decisions.2' }]);
  });

  it('is told where a decision is named that is not there', () => {
    const decisions = aProductFile().rows.decisions.slice(1);
    expect(faultsOf(writeProductFile(aProductFile({ decisions })))).toEqual([
      { problem: 'decisionMissing', where: 'rows.frames.0' },
      { problem: 'decisionMissing', where: 'rows.entries.0' },
    ]);
  });

  it('is not a start that Jira did not let through: it comes to nothing, and nobody decided it', () => {
    const undone = [
      anEntry({ entryId: 'act-2:commitment:10407', decisionId: 'never' }),
      anEntry({ entryId: 'act-2:undone:release:10407', kind: 'release', decisionId: 'never' }),
    ].map((entry) => ({ ...entry, productId: '10400', wishId: '10407' }));
    const entries = [...aProductFile().rows.entries, ...undone];
    expect(faultsOf(writeProductFile(aProductFile({ entries })))).toEqual([]);
    expect(faultsOf(writeProductFile(aProductFile({ entries: entries.slice(0, -1) })))).toContainEqual({
      problem: 'decisionMissing',
      where: 'rows.entries.2',
    });
  });

  it('is told where something is of another product or of a wish that is not listed', () => {
    const decisions = [...aProductFile().rows.decisions, aDecision({ decisionId: 'd3', productId: '99' })];
    expect(faultsOf(writeProductFile(aProductFile({ decisions })))).toEqual([
      { problem: 'otherProduct', where: 'rows.decisions.2' },
    ]);
    const strange = [
      ...aProductFile().rows.decisions,
      aDecision({ decisionId: 'd3', productId: '10400', wishId: '77' }),
    ];
    expect(faultsOf(writeProductFile(aProductFile({ decisions: strange })))).toEqual([
      { problem: 'wishUnlisted', where: 'rows.decisions.2' },
    ]);
  });
});

it('gives every id of the product a new one, and leaves nothing else changed', () => {
  const marked = (mark: string) => (id: string) => `${mark}${id}`;
  const idsBy = (change: (mark: string) => (id: string) => string): Ids => ({
    product: change('p'),
    wish: change('w'),
    case: change('c'),
    decision: change('d'),
    entry: change('e'),
    trace: change('t'),
    news: change('n'),
  });
  const there = idsBy(marked);
  const back = idsBy((mark) => (id) => {
    expect(id.startsWith(mark)).toBe(true);
    return id.slice(1);
  });
  const file = aProductFile();
  const roundTrip = <Name extends Part>(part: Name): void => {
    const rows: readonly RowOf<Name>[] = file.rows[part];
    const changed = rows.map((row) => withIds[part](row, there));
    expect(changed.map((row) => withIds[part](row, back))).toEqual(rows);
  };
  for (const part of PARTS) roundTrip(part);
});
