import {
  foundWithRow,
  unregistered,
  withNew,
  withOlder,
  withRow,
} from '../../../static/macro/minutes/state/index-view';
import { aMinutesView } from '../../builders/macro-views';
import { aMinutesRow } from '../../builders/minutes-pages';
import { someMinutes, someRows } from './minutes-views';

const idsOf = (rows: readonly { pageId: string }[]) => rows.map(({ pageId }) => pageId);

describe('the index after a change', () => {
  it('shows approved minutes among those that wait for os2.eu, oldest first', () => {
    const approved = aMinutesRow({ pageId: '1', date: '2026-03-05', state: 'approved' });
    const view = withRow(someMinutes(), approved);
    expect(idsOf(view.gaps)).toEqual(['1', '4']);
    expect(idsOf(view.rows)).toEqual(['5', '9', '4', '2', '1']);
  });

  it('takes published minutes off the gap list', () => {
    const view = withRow(someMinutes(), aMinutesRow({ pageId: '4', state: 'published' }));
    expect(view.gaps).toEqual([]);
    expect(view.rows.find(({ pageId }) => pageId === '4')?.state).toBe('published');
  });

  it('changes a row of the gap list that is too old to be on show', () => {
    const old = aMinutesRow({ pageId: '100', date: '2020-01-01' });
    const view = withRow(aMinutesView({ rows: [], gaps: [old] }), { ...old, version: 8 });
    expect(view).toMatchObject({ rows: [], gaps: [{ pageId: '100', version: 8 }] });
  });

  it('has what was just made first, once', () => {
    const made = aMinutesRow({ pageId: '77', state: 'draft' });
    const view = withNew(withNew(someMinutes(), made), made);
    expect(idsOf(view.rows)).toEqual(['77', '5', '9', '4', '2', '1']);
  });
});

describe('older rows', () => {
  it('come after the others, and none twice', () => {
    const older = { rows: [aMinutesRow({ pageId: '1' }), aMinutesRow({ pageId: '0' })], next: null };
    const view = withOlder(someMinutes({ next: 'n' }), older);
    expect(idsOf(view.rows)).toEqual(['5', '9', '4', '2', '1', '0']);
    expect(view.next).toBeNull();
  });
});

describe('what was searched for', () => {
  it('follows a change of one of its rows', () => {
    const found = { query: 'budget', rows: someRows(), next: null };
    const changed = foundWithRow(found, aMinutesRow({ pageId: '1', state: 'forApproval' }));
    expect(changed.rows.at(-1)?.state).toBe('forApproval');
  });
});

it('counts the pages on show that nobody has registered', () => {
  expect(unregistered(someMinutes())).toBe(1);
});
