import fc from 'fast-check';
import { balanceOf } from '../../../src/domain/frame';
import { kroner, ore } from '../../../src/domain/money';
import { sharesOf } from '../../../static/shared/parts/frame-shares';
import { aCommitment, aFrame, aFrameInUse, aPermit, aSpending } from '../../builders/frames';

const namesAndAmounts = (shares: ReturnType<typeof sharesOf>) =>
  shares.map(({ name, amount }) => [name, amount]);

test('tells what the frame is used for, in the order money is bound', () => {
  const shares = sharesOf(balanceOf(aFrameInUse()), kroner(365_000));

  expect(namesAndAmounts(shares)).toEqual([
    ['spent', kroner(310_000)],
    ['committed', kroner(520_000)],
    ['fitting', kroner(365_000)],
    ['free', kroner(5_000)],
  ]);
});

test('sets aside what is promised to approved wishes', () => {
  const frame = aFrame({ granted: kroner(500_000), permits: [aPermit({ amount: kroner(300_000) })] });

  expect(namesAndAmounts(sharesOf(balanceOf(frame)))).toEqual([
    ['promised', kroner(300_000)],
    ['free', kroner(200_000)],
  ]);
});

test('an overdrawn frame is more than full', () => {
  const frame = aFrame({ granted: kroner(100_000), commitments: [aCommitment({ amount: kroner(125_000) })] });

  expect(sharesOf(balanceOf(frame))).toEqual([
    { name: 'committed', amount: kroner(125_000), ofFrame: 1.25, ofBar: 1 },
  ]);
});

test('the bar is always full and never longer', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map(ore);

  fc.assert(
    fc.property(amount, amount, amount, amount, amount, (granted, held, spent, promised, fitting) => {
      const frame = aFrame({
        granted,
        commitments: [aCommitment({ amount: held })],
        spendings: [aSpending({ amount: spent })],
        permits: [aPermit({ amount: promised })],
      });
      const length = sharesOf(balanceOf(frame), fitting).reduce((sum, { ofBar }) => sum + ofBar, 0);

      expect(length).toBeCloseTo(1);
    }),
  );
});
