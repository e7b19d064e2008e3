import '../bridge-in-place';
import { propose } from '../../../../src/domain/support/proposal';
import { kroner, type Ore } from '../../../../src/domain/money';
import { openState, type WishesState } from '../../../../static/shared/wish/state/wishes-state';
import {
  AS_IT_IS,
  questionFor,
  withEstimate,
  type Assumed,
} from '../../../../static/wishes/shares/assumptions';
import { proposalRows, type ProposalRow } from '../../../../static/wishes/shares/proposal-rows';
import { aCaseOnWish } from '../../../builders/cases';
import { aWishesPage } from '../../../builders/pages';
import { aSupport } from '../../../builders/support';
import { aWish } from '../../../builders/wishes';

const rowsOf = (state: WishesState, assumed: Partial<Assumed> = {}): readonly ProposalRow[] => {
  const proposal = propose(questionFor(state, { ...AS_IT_IS, completion: 'none', ...assumed }));
  if (!proposal.ok) throw new Error(proposal.error.problem);
  return proposalRows(state, proposal.value);
};

const wish = (wishId: string, estimate: Ore | null = kroner(100_000)) =>
  aWish({ wishId, key: `IOT-${wishId}`, estimate });

/** 370.000 kr. and one authority that supports these wishes. */
const aState = (wishes: WishesState['wishes'], wishIds: readonly string[]) =>
  openState(aWishesPage({ wishes: [...wishes], voices: [{ rev: 1, value: aSupport({ wishIds }) }] }));

const idsOf = (rows: readonly ProposalRow[]) => rows.map(({ wish: { wishId } }) => wishId);

test('what is proposed comes first, then what the order of the group reaches, then the rest as it is ranked', () => {
  const state = aState(
    [wish('1', kroner(300_000)), wish('2'), wish('3', kroner(60_000)), wish('4')],
    ['4', '2'],
  );
  expect(idsOf(rowsOf(state))).toEqual(['2', '4', '1', '3']);
});

test('each row tells the place in the order of the group and whether the money reaches it there', () => {
  const state = aState([wish('1', kroner(300_000)), wish('2'), wish('3', kroner(60_000))], ['2']);
  expect(rowsOf(state).map(({ place, isRankedIn }) => [place, isRankedIn])).toEqual([
    [2, false],
    [1, true],
    [3, true],
  ]);
});

test('a wish without an estimate is shown and has no standing', () => {
  const rows = rowsOf(aState([wish('1', null), wish('2')], ['1', '2']));
  expect(rows.map(({ wish: { wishId }, standing }) => [wishId, standing?.standing ?? null])).toEqual([
    ['2', 'bought'],
    ['1', null],
  ]);
});

test('an estimate that is tried stands in for one that is missing', () => {
  const [bare, other] = [wish('1', null), wish('2')];
  const rows = rowsOf(aState([bare, other], ['1', '2']), withEstimate(AS_IT_IS, bare, kroner(50_000)));
  expect(rows[0]?.wish.wishId).toBe('1');
});

test('leaves out what is started and what the steering group has decided on', () => {
  const decided = aCaseOnWish({ state: 'decided', outcome: 'notApproved' });
  const state = aState(
    [wish('1'), aWish({ wishId: '2', stage: 'started' }), aWish({ wishId: '3', case: decided })],
    ['1', '2', '3'],
  );
  expect(idsOf(rowsOf(state))).toEqual(['1']);
});

test('marks what costs more than a single wish may without the steering group', () => {
  const rows = rowsOf(aState([wish('1', kroner(260_000)), wish('2')], ['1', '2']));
  expect(rows.map(({ wish: { wishId }, isOverLimit }) => [wishId, isOverLimit])).toEqual([
    ['2', false],
    ['1', true],
  ]);
});

test('tells who carries a wish that is bought, and nobody for one that is not', () => {
  const rows = rowsOf(aState([wish('1'), wish('2', kroner(900_000))], ['1', '2']));
  expect(rows.map(({ payments }) => payments)).toEqual([
    [{ authorityId: 'aarhus', paid: kroner(100_000) }],
    [],
  ]);
});
