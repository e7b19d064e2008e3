import fc from 'fast-check';
import { endedElsewhere, markEnded, outOfStep } from '../../src/domain/ended-elsewhere';
import { balanceOf, ENDINGS, type Ended } from '../../src/domain/frame';
import { kroner } from '../../src/domain/money';
import type { WishStage } from '../../src/domain/product';
import { aCommitment, aFrame } from '../builders/frames';

const IDS = ['10001', '10002', '10003'];
const AT = '2026-03-03T09:00:00.000Z';

const frame = {
  ...aFrame({
    granted: kroner(900_000),
    commitments: IDS.slice(0, 2).map((wishId) => aCommitment({ wishId })),
  }),
  earlier: [aCommitment({ wishId: '10003' })],
};

const anEnd: fc.Arbitrary<Ended> = fc.record({ how: fc.constantFrom(...ENDINGS), at: fc.constant(AT) });
const stage = fc.constantFrom<WishStage>('open', 'started', 'closed');
const wishes = fc
  .subarray(IDS)
  .chain((ids) => fc.tuple(...ids.map((wishId) => fc.record({ wishId: fc.constant(wishId), stage }))));

describe('a mark on what a wish holds', () => {
  it('moves no money, and is taken away without a trace', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), anEnd, (wishId, ended) => {
        const marked = markEnded(frame, wishId, ended);
        expect(balanceOf(marked)).toEqual(balanceOf(frame));
        expect(markEnded(marked, wishId, null)).toEqual(frame);
      }),
    );
  });

  it('is told of this year and of the year before', () => {
    const ended: Ended = { how: 'closed', at: AT };
    const marked = {
      ...markEnded(frame, '10001', ended),
      earlier: [aCommitment({ wishId: '10003', ended })],
    };
    expect(endedElsewhere(marked).map(({ wishId }) => wishId)).toEqual(['10001', '10003']);
    expect(endedElsewhere(frame)).toEqual([]);
  });
});

describe('what is out of step', () => {
  it('is looked into exactly where a wish that holds money is not under way', () => {
    fc.assert(
      fc.property(wishes, (listed) => {
        const underWay = listed.filter((wish) => wish.stage === 'started').map(({ wishId }) => wishId);
        const { toLookInto, backAgain } = outOfStep(frame, listed);
        expect(toLookInto.map(({ wishId }) => wishId)).toEqual(IDS.filter((id) => !underWay.includes(id)));
        expect(backAgain).toEqual([]);
      }),
    );
  });

  it('loses its mark only when it is under way again', () => {
    fc.assert(
      fc.property(anEnd, stage, (ended, now) => {
        const marked = { ...markEnded(frame, '10001', ended), earlier: [] };
        const { backAgain } = outOfStep(marked, [{ wishId: '10001', stage: now }]);
        expect(backAgain.map(({ wishId }) => wishId)).toEqual(now === 'started' ? ['10001'] : []);
      }),
    );
  });
});
