import { kroner } from '../../../src/domain/money';
import {
  addWish,
  idsOf,
  inOrder,
  moveInState,
  openState,
  placeOf,
  receiveMore,
  replaceWish,
  withDraftEstimates,
} from '../../../static/shared/wish/state/wishes-state';
import { aFrame } from '../../builders/frames';
import { aWishesPage } from '../../builders/pages';
import { aWish } from '../../builders/wishes';

const three = () => [
  aWish({ wishId: '1', estimate: kroner(100_000) }),
  aWish({ wishId: '2', estimate: kroner(100_000) }),
  aWish({ wishId: '3', estimate: kroner(100_000) }),
];

const aState = () => openState(aWishesPage({ wishes: three(), frame: aFrame({ granted: kroner(200_000) }) }));

test('shows no closed wishes', () => {
  const state = openState(aWishesPage({ wishes: [...three(), aWish({ wishId: '4', stage: 'closed' })] }));

  expect(idsOf(state)).toEqual(['1', '2', '3']);
});

test('is complete when there is nothing more to fetch', () => {
  const state = openState(aWishesPage({ wishes: three(), next: 'more' }));
  const whole = receiveMore(state, { wishes: [aWish({ wishId: '4' })], next: null });

  expect(state.complete).toBe(false);
  expect(whole.complete).toBe(true);
  expect(idsOf(whole)).toEqual(['1', '2', '3', '4']);
});

test('puts a wish that was just made last, and leaves it to come with the rest where there is more to fetch', () => {
  const made = aWish({ wishId: '4' });
  const partly = openState(aWishesPage({ wishes: three(), next: 'more' }));

  expect(idsOf(addWish(aState(), made))).toEqual(['1', '2', '3', '4']);
  expect(idsOf(addWish(addWish(aState(), made), made))).toEqual(['1', '2', '3', '4']);
  expect(idsOf(addWish(partly, made))).toEqual(['1', '2', '3']);
});

test('does not list twice a wish that comes again with the next ones', () => {
  const state = openState(aWishesPage({ wishes: three(), next: 'more' }));

  const whole = receiveMore(state, { wishes: [aWish({ wishId: '2' }), aWish({ wishId: '4' })], next: null });

  expect(idsOf(whole)).toEqual(['1', '2', '3', '4']);
});

test('draws the line anew when a wish moves', () => {
  const state = aState();

  const moved = moveInState(state, '3', { before: '1' });

  expect(state.line.lineAbove).toBe('3');
  expect(idsOf(moved)).toEqual(['3', '1', '2']);
  expect(moved.line.lineAbove).toBe('2');
});

test('keeps wishes that an order does not know at the end', () => {
  const ordered = inOrder(aState(), ['3', 'unknown', '1']);

  expect(idsOf(ordered)).toEqual(['3', '1', '2']);
});

test('takes over the wish and the frame of a change', () => {
  const frame = aFrame({ granted: kroner(500_000) });

  const changed = replaceWish(aState(), { wish: aWish({ wishId: '2', title: 'Nyt navn' }), frame });

  expect(changed.wishes[1]?.title).toBe('Nyt navn');
  expect(changed.line.balance.granted).toBe(kroner(500_000));
});

test('lets a wish that was closed leave the list', () => {
  const state = aState();

  const changed = replaceWish(state, {
    wish: aWish({ wishId: '2', stage: 'closed' }),
    frame: state.page.frame,
  });

  expect(idsOf(changed)).toEqual(['1', '3']);
});

test('draws the line as if typed estimates were saved', () => {
  const typed = withDraftEstimates(aState(), new Map([['1', kroner(150_000)]]));

  expect(typed.line.lineAbove).toBe('2');
  expect(typed.line.statuses.get('2')).toEqual({ status: 'overFrame', short: kroner(50_000) });
});

test('counts a cleared estimate as none', () => {
  const typed = withDraftEstimates(aState(), new Map([['1', null]]));

  expect(typed.line.statuses.get('1')).toEqual({ status: 'noEstimate' });
  expect(typed.line.lineAbove).toBeNull();
});

test('is the same list while nothing is typed', () => {
  const state = aState();

  expect(withDraftEstimates(state, new Map())).toBe(state);
});

test('counts places from one', () => {
  const state = aState();

  expect(placeOf(state, '1')).toBe(1);
  expect(placeOf(state, 'elsewhere')).toBe(0);
});
