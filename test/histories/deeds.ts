import fc from 'fast-check';
import { OUTCOMES, wishesOf, type Outcome } from '../../src/domain/decision-case';
import { kroner, NOTHING, sum, type Ore } from '../../src/domain/money';
import { closeWish } from '../../src/usecases/close-wish';
import { decideCase } from '../../src/usecases/decide-case';
import { finishErrands } from '../../src/usecases/finish-errands';
import { supersedeWish } from '../../src/usecases/intake/supersede-wish';
import type { World } from '../../src/usecases/ports';
import { registerInvoice } from '../../src/usecases/register-invoice';
import { rejectWish } from '../../src/usecases/reject-wish';
import { setFrame } from '../../src/usecases/set-frame';
import { startWish } from '../../src/usecases/start-wish';
import { submitCase } from '../../src/usecases/submit-case';
import { withdrawCase } from '../../src/usecases/withdraw-case';
import { aPaper } from '../builders/cases';
import { YEAR, type MemorySite } from './memory-site';
import type { Crash } from './turns';

export const WISHES = ['101', '102', '103'] as const;

/** What people do, each through the use case that the page calls. */
export type Deed =
  | { deed: 'start' | 'withdraw' | 'reject'; wishId: string }
  | { deed: 'supersede'; wishId: string; successorId: string }
  | { deed: 'submit'; wishId: string; together: string | null }
  | { deed: 'close'; wishId: string; spent: Ore }
  | { deed: 'invoice'; wishId: string; amount: Ore; invoice: string }
  | { deed: 'decide'; wishId: string; outcome: Outcome; amount: Ore; extraGrant: Ore }
  | { deed: 'setFrame'; amount: Ore }
  | { deed: 'estimate'; wishId: string; amount: Ore }
  | { deed: 'lookAfter' };

export interface DeedOfSomebody {
  what: Deed;
  crash: Crash | null;
}

const aWishId = fc.constantFrom(...WISHES);
const anAmount = fc.integer({ min: 0, max: 12 }).map((tens) => kroner(tens * 10));

const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('submit' as const),
      wishId: aWishId,
      together: fc.option(aWishId),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('supersede' as const),
      wishId: aWishId,
      successorId: aWishId,
    }),
  },
  { weight: 5, arbitrary: fc.record({ deed: fc.constant('start' as const), wishId: aWishId }) },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constantFrom('withdraw' as const, 'reject' as const),
      wishId: aWishId,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ deed: fc.constant('close' as const), wishId: aWishId, spent: anAmount }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      deed: fc.constant('invoice' as const),
      wishId: aWishId,
      amount: fc.integer({ min: -3, max: 8 }).map((tens) => kroner(tens * 10)),
      invoice: fc.constantFrom('1042', '1043'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      deed: fc.constant('decide' as const),
      wishId: aWishId,
      outcome: fc.constantFrom(...OUTCOMES),
      amount: anAmount,
      extraGrant: anAmount,
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('setFrame' as const), amount: anAmount }) },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('estimate' as const), wishId: aWishId, amount: anAmount }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('lookAfter' as const) }) },
);

const aCrash: fc.Arbitrary<Crash> = fc.record({
  at: fc.nat({ max: 32 }),
  when: fc.constantFrom('before' as const, 'after' as const),
});

/** Some deeds at once, some twice: the platform delivers again what it does not know to have been delivered. */
export const aRound: fc.Arbitrary<readonly DeedOfSomebody[]> = fc
  .array(fc.record({ what: aDeed, crash: fc.option(aCrash, { freq: 3 }), isTwice: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((deeds) =>
    deeds.flatMap(({ what, crash, isTwice }) => [
      { what, crash },
      ...(isTwice ? [{ what, crash: null }] : []),
    ]),
  );

const caseOn = (site: MemorySite, wishId: string) =>
  site
    .cases()
    .find(({ value }) => wishesOf(value).some((one) => one.wishId === wishId) && value.state !== 'decided');

const decide = async (world: World, site: MemorySite, deed: Extract<Deed, { deed: 'decide' }>) => {
  const file = caseOn(site, deed.wishId);
  if (!file) return;
  const { outcome } = deed;
  const isChange = outcome === 'approvedWithChange';
  await decideCase(world, {
    caseId: file.value.caseId,
    rev: file.rev,
    outcome,
    motive: 'Drøftet på mødet',
    amount: isChange ? deed.amount : null,
    extraGrant: isChange || outcome === 'approved' ? deed.extraGrant : NOTHING,
    condition: '',
    otherYear: null,
    leftOut: [],
    takingPart: [],
    reference: 'Styregruppemøde 4',
  });
};

const set = async (world: World, site: MemorySite, amount: Ore) => {
  const { productId } = site.product;
  const { rev } = site.frame();
  const basis = 'Budgettet';
  await setFrame(world, { productId, rev, year: YEAR, amount, wishLimit: null, basis, reference: 'Møde' });
};

/** Who does what: the account in the product that has the right. */
export const doerOf = ({ deed }: Deed): string => {
  if (deed === 'decide' || deed === 'setFrame') return 'account-steering';
  if (deed === 'close') return 'account-approver';
  return deed === 'invoice' ? 'account-secretariat' : 'account-coordination';
};

/** Does a deed as the page would, by what the site shows at that moment. */
export const carryOutDeed = async (world: World, site: MemorySite, what: Deed): Promise<unknown> => {
  switch (what.deed) {
    case 'start': {
      const amount = site.issues.get(what.wishId)?.estimate ?? NOTHING;
      return startWish(world, { wishId: what.wishId, amount, reference: '' });
    }
    case 'submit': {
      const estimateOf = (wishId: string): Ore => site.issues.get(wishId)?.estimate ?? NOTHING;
      const { wishId, together } = what;
      const also = together === null ? [] : [{ wishId: together, amount: estimateOf(together) }];
      const amount = sum([estimateOf(wishId), ...also.map((one) => one.amount)]);
      const sent = {
        wishId,
        reason: 'economy',
        paper: aPaper(),
        answerBy: null,
        links: [],
        also,
        amount,
      } as const;
      return submitCase(world, sent);
    }
    case 'withdraw':
      return withdrawCase(world, { wishId: what.wishId, reason: 'Ikke klar' });
    case 'reject':
      return rejectWish(world, { wishId: what.wishId, thanks: 'Tak', reason: 'Nej', link: 'https://os2.eu' });
    case 'supersede': {
      const { wishId, successorId } = what;
      const words = { thanks: 'Tak', reason: 'Det samme' };
      return supersedeWish(world, { wishId, successorId, way: 'duplicate', ...words });
    }
    case 'close':
      return closeWish(world, { wishId: what.wishId, spent: what.spent, reference: '' });
    case 'invoice':
      return registerInvoice(world, what);
    case 'decide':
      return decide(world, site, what);
    case 'setFrame':
      return set(world, site, what.amount);
    case 'estimate': {
      const issue = site.issues.get(what.wishId);
      if (issue) issue.estimate = what.amount;
      return undefined;
    }
    case 'lookAfter':
      return finishErrands(world, site.product.productId);
  }
};
