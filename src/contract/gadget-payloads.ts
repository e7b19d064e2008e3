import * as v from 'valibot';
import { FEWEST_WISHES, MOST_WISHES } from './gadget';
import { numericId } from './fields';

/** What the dashboard gadget asks for. It only reads. */
export const openProducts = v.strictObject({});

export const openTop = v.strictObject({
  productId: numericId,
  wishes: v.pipe(v.number(), v.safeInteger(), v.minValue(FEWEST_WISHES), v.maxValue(MOST_WISHES)),
});

export const openWaiting = v.strictObject({});
