import { answerWith } from '../wishes/bridge-in-place';
import * as v from 'valibot';

const requestSchema = v.object({ functionKey: v.string(), payload: v.unknown() });

export type Sent = v.InferOutput<typeof requestSchema>;

/** A host that answers calls of the app's functions by their names, and agrees to everything else. Gives what was sent. */
export const answerCalls = (answer: (call: string) => unknown): readonly Sent[] => {
  const sent: Sent[] = [];
  answerWith((command, request) => {
    if (command !== 'invoke') return true;
    const asked = v.parse(requestSchema, request);
    sent.push(asked);
    return answer(asked.functionKey);
  });
  return sent;
};

/** What was sent in the last call of a function; undefined where there was none. */
export const lastSentTo = (sent: readonly Sent[], call: string): unknown =>
  sent.filter(({ functionKey }) => functionKey === call).at(-1)?.payload;
