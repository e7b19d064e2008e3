import { kroner } from '../../../src/domain/money';
import {
  amountsOf,
  readEstimate,
  withDraft,
  withoutDraft,
} from '../../../static/wishes/state/estimate-drafts';

test('nothing typed takes the estimate away', () => {
  expect(readEstimate('  ')).toEqual({ ok: true, value: null });
});

test('what may be read in two ways is not an estimate', () => {
  expect(readEstimate('85,000')).toEqual({
    ok: false,
    error: { problem: 'ambiguous', meant: kroner(85_000) },
  });
});

test('the list is drawn with the amounts that are understood', () => {
  const drafts = withDraft(withDraft(new Map(), '1', { typed: '85.000' }), '2', { typed: 'mange penge' });

  expect([...amountsOf(drafts)]).toEqual([['1', kroner(85_000)]]);
});

test('an error keeps what was typed', () => {
  const typed = withDraft(new Map(), '1', { typed: '85.000', seen: kroner(1) });

  const failed = withDraft(typed, '1', { error: { code: 'unavailable' } });

  expect(failed.get('1')).toMatchObject({ typed: '85.000', seen: kroner(1), error: { code: 'unavailable' } });
});

test('a draft that is given up leaves the others', () => {
  const drafts = withDraft(withDraft(new Map(), '1', { typed: '1' }), '2', { typed: '2' });

  expect([...withoutDraft(drafts, '1').keys()]).toEqual(['2']);
  expect(drafts.size).toBe(2);
});
