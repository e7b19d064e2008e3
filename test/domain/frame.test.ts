import {
  balanceOf,
  commitmentOf,
  emptyFrame,
  hold,
  isSet,
  letGo,
  permitFor,
  promise,
  settle,
  withBase,
} from '../../src/domain/frame';
import { kroner, NOTHING } from '../../src/domain/money';
import { aCommitment, aFrame, aFrameInUse, aMovement, aPermit, aSpending } from '../builders/frames';

describe('the sums of a frame', () => {
  it('leave as rest what is neither held nor spent', () => {
    expect(balanceOf(aFrameInUse())).toEqual({
      granted: kroner(1_200_000),
      committed: kroner(520_000),
      spent: kroner(310_000),
      rest: kroner(370_000),
      promised: NOTHING,
      available: kroner(370_000),
    });
  });

  it('set aside what the steering group has promised, without spending it', () => {
    const balance = balanceOf(aFrameInUse({ permits: [aPermit({ amount: kroner(70_000) })] }));
    expect(balance.rest).toBe(kroner(370_000));
    expect(balance.available).toBe(kroner(300_000));
  });

  it('show an overdrawn frame as a negative rest with nothing available', () => {
    const frame = aFrame({ granted: kroner(100), spendings: [aSpending({ amount: kroner(130) })] });
    expect(balanceOf(frame).rest).toBe(kroner(-30));
    expect(balanceOf(frame).available).toBe(NOTHING);
  });

  it('count every kind of movement, also a correction downwards', () => {
    const movements = [
      aMovement({ amount: kroner(500) }),
      aMovement({ kind: 'carryOver', amount: kroner(40) }),
      aMovement({ kind: 'correction', amount: kroner(-100) }),
    ];
    expect(balanceOf(aFrame({ movements })).granted).toBe(kroner(440));
  });

  it('are nothing for a frame that nobody has set', () => {
    const frame = emptyFrame('10000', 2026);
    expect(isSet(frame)).toBe(false);
    expect(balanceOf(frame).available).toBe(NOTHING);
  });
});

describe('setting the base', () => {
  const first = withBase(emptyFrame('10000', 2026), {
    amount: kroner(500),
    wishLimit: kroner(200),
    decisionId: 'decision-1',
  });

  it('is a base movement the first time', () => {
    expect(first.movements).toEqual([{ kind: 'base', amount: kroner(500), decisionId: 'decision-1' }]);
    expect(first.wishLimit).toBe(kroner(200));
  });

  it('is a correction by the difference afterwards', () => {
    const second = withBase(first, { amount: kroner(450), wishLimit: null, decisionId: 'decision-2' });
    expect(second.movements.at(-1)).toEqual({
      kind: 'correction',
      amount: kroner(-50),
      decisionId: 'decision-2',
    });
    expect(second.wishLimit).toBeNull();
  });

  it('moves no money when only the limit changes', () => {
    const second = withBase(first, {
      amount: kroner(500),
      wishLimit: kroner(300),
      decisionId: 'decision-2',
    });
    expect(second.movements).toBe(first.movements);
    expect(second.wishLimit).toBe(kroner(300));
  });

  it('may set a frame of nothing', () => {
    const frame = withBase(emptyFrame('10000', 2026), {
      amount: NOTHING,
      wishLimit: null,
      decisionId: 'decision-1',
    });
    expect(isSet(frame)).toBe(true);
    expect(balanceOf(frame).granted).toBe(NOTHING);
  });

  it('leaves extra grants and contributions as they are', () => {
    const granted = aFrame({
      movements: [aMovement({ amount: kroner(500) }), aMovement({ kind: 'extraGrant', amount: kroner(80) })],
    });
    const frame = withBase(granted, { amount: kroner(600), wishLimit: null, decisionId: 'decision-2' });
    expect(balanceOf(frame).granted).toBe(kroner(680));
  });
});

describe('starting a wish', () => {
  const permit = aPermit({ wishId: '10001', amount: kroner(300), caseId: 'case-7' });
  const commitment = aCommitment({ wishId: '10001', amount: kroner(250), caseId: 'case-7' });

  it('holds its money', () => {
    const frame = hold(aFrame({ granted: kroner(1_000) }), commitment);
    expect(balanceOf(frame).committed).toBe(kroner(250));
    expect(balanceOf(frame).rest).toBe(kroner(750));
  });

  it('uses its permit up', () => {
    const frame = hold(aFrame({ permits: [permit] }), commitment);
    expect(permitFor(frame, '10001')).toBeUndefined();
    expect(commitmentOf(frame, '10001')?.caseId).toBe('case-7');
  });

  it('leaves the permits of other wishes', () => {
    const other = aPermit({ wishId: '10002' });
    expect(hold(aFrame({ permits: [permit, other] }), commitment).permits).toEqual([other]);
  });

  it('holds the money of a wish once, also when it is told twice', () => {
    const frame = hold(hold(aFrame(), commitment), commitment);
    expect(frame.commitments).toHaveLength(1);
  });

  it('gives the permit back in full when it is undone, though the wish was started for less', () => {
    const frame = aFrame({ permits: [permit] });
    expect(letGo(hold(frame, commitment), '10001')).toEqual(frame);
  });

  it('gives no permit back where there was none when it is undone', () => {
    const frame = aFrame();
    expect(letGo(hold(frame, aCommitment()), aCommitment().wishId)).toEqual(frame);
  });
});

describe('closing a wish', () => {
  const started = aFrame({
    granted: kroner(1_000),
    commitments: [aCommitment({ wishId: '10001', amount: kroner(250) })],
  });

  it('spends what it cost and frees the rest of what it held', () => {
    const frame = settle(started, aSpending({ wishId: '10001', amount: kroner(200) }));
    expect(balanceOf(frame)).toMatchObject({ committed: NOTHING, spent: kroner(200), rest: kroner(800) });
  });

  it('may cost more than it held', () => {
    const frame = settle(started, aSpending({ wishId: '10001', amount: kroner(1_100) }));
    expect(balanceOf(frame).rest).toBe(kroner(-100));
  });

  it('leaves no line where it cost nothing', () => {
    const frame = settle(started, aSpending({ wishId: '10001', amount: NOTHING }));
    expect(frame.spendings).toEqual([]);
    expect(frame.commitments).toEqual([]);
  });

  it('lets a permit fall that was never used', () => {
    const frame = settle(
      aFrame({ permits: [aPermit({ wishId: '10001' })] }),
      aSpending({ wishId: '10001', amount: NOTHING }),
    );
    expect(frame.permits).toEqual([]);
  });

  it('costs again when the wish was opened again and is closed anew', () => {
    const first = aSpending({ wishId: '10001', amount: kroner(200), at: '2026-02-20T12:00:00.000Z' });
    const second = { ...first, amount: kroner(50), at: '2026-06-01T12:00:00.000Z' };
    expect(balanceOf(settle(settle(started, first), second)).spent).toBe(kroner(250));
  });

  it('spends once, also when it is told twice', () => {
    const spending = aSpending({ wishId: '10001', amount: kroner(200) });
    expect(settle(settle(started, spending), spending)).toEqual(settle(started, spending));
  });
});

describe('a promise of the steering group', () => {
  const permit = aPermit({ wishId: '10001', amount: kroner(300) });

  it('sets the money aside for that wish', () => {
    const frame = promise(aFrame({ granted: kroner(1_000) }), {
      permit,
      extraGrant: NOTHING,
      decisionId: 'decision-9',
    });
    expect(permitFor(frame, '10001')).toEqual(permit);
    expect(frame.movements).toHaveLength(1);
  });

  it('widens the frame by the extra grant that follows', () => {
    const frame = promise(aFrame({ granted: kroner(1_000) }), {
      permit,
      extraGrant: kroner(300),
      decisionId: 'decision-9',
    });
    expect(frame.movements.at(-1)).toEqual({
      kind: 'extraGrant',
      amount: kroner(300),
      decisionId: 'decision-9',
    });
    expect(balanceOf(frame).available).toBe(kroner(1_000));
  });

  it('replaces an earlier one to the same wish', () => {
    const again = { ...permit, amount: kroner(200), caseId: 'case-8' };
    const frame = promise(aFrame({ permits: [permit] }), {
      permit: again,
      extraGrant: NOTHING,
      decisionId: 'decision-9',
    });
    expect(frame.permits).toEqual([again]);
  });
});
