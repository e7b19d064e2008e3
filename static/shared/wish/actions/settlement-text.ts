import { minus, type Ore } from '../../../../src/domain/money';
import type { Texts } from '../../text';

/** What becomes of the money that was held, in words. */
export const settlementText = (held: Ore | null, spent: Ore, { t, format }: Texts): string => {
  if (held === null) return t('wishes.action.close.notHeld');
  if (spent === held) return t('wishes.action.close.even');
  return spent < held
    ? t('wishes.action.close.released', { amount: format.kroner(minus(held, spent)) })
    : t('wishes.action.close.overspent', { amount: format.kroner(minus(spent, held)) });
};
