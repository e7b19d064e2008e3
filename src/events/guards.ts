import * as v from 'valibot';
import { reportFault } from '../resolvers/report-fault';
import { createBackstage } from '../resolvers/world';
import { refusedText, unjudgedText } from '../text/guard-texts';
import { guardTransition, type Guarded, type GuardVerdict } from '../usecases/guard-transition';

const attempt = v.object({
  issue: v.object({ key: v.string() }),
  transition: v.object({ to: v.object({ id: v.pipe(v.unknown(), v.transform(String)) }) }),
});

/** What Jira wants of a validator's function. */
interface Answer {
  result: boolean;
  errorMessage?: string;
}

const answerOf = (guarded: Guarded, verdict: GuardVerdict): Answer => {
  if (verdict.verdict === 'allowed') return { result: true };
  const errorMessage =
    verdict.verdict === 'refused' ? refusedText(guarded, verdict) : unjudgedText('unreadable');
  return { result: false, errorMessage };
};

/**
 * Reads as the app, because Jira names no person to a validator. Nothing is told but what the wish lacks,
 * to somebody whom Jira has already let at its transitions.
 */
const guard =
  (guarded: Guarded) =>
  async (request: unknown): Promise<Answer> => {
    try {
      const { issue, transition } = v.parse(attempt, request);
      const asked = { guarded, issueKey: issue.key, targetStatusId: transition.to.id };
      return answerOf(guarded, await guardTransition(createBackstage(), asked));
    } catch (error) {
      reportFault(`guard ${guarded}`, error);
      return { result: false, errorMessage: unjudgedText('failed') };
    }
  };

/** "DONE er defineret og mandat til at igangsætte". */
export const mayStart = guard('start');

/** "Alle DONE-kriterier er opfyldt og leverancen godkendt". */
export const mayClose = guard('close');
