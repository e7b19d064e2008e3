import * as v from 'valibot';
import { OUTCOMES } from '../../../src/domain/decision-case';
import { ore } from '../../../src/domain/money';
import type { Meeting } from '../state/meeting';

const amount = v.pipe(v.number(), v.safeInteger(), v.transform(ore));

const meetingSchema: v.GenericSchema<unknown, Meeting> = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    agenda: v.array(v.string()),
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    results: v.array(
      v.object({
        caseId: v.string(),
        key: v.string(),
        title: v.string(),
        product: v.string(),
        outcome: v.picklist(OUTCOMES),
        amount: v.nullable(amount),
        extraGrant: amount,
      }),
    ),
    reference: v.optional(v.string(), ''),
  }),
);

/** A meeting as it was kept; null where nothing was, or nothing that can be read. */
export const readMeeting = (text: string | null): Meeting | null => {
  const read = v.safeParse(meetingSchema, text);
  return read.success ? read.output : null;
};
