import type { Stage } from '../../../stage/start-stage';
import { PERSONAS } from '../../../stage/personas';
import { aPaper } from '../../builders/cases';
import { restOf } from '../../builders/rest';

/** Submits wishes to the steering group as the tovholder does, at the amounts their estimates are. */
export const submitWishes = async (stage: Stage, keys: readonly string[]): Promise<void> => {
  const { accountId } = PERSONAS.tovholder;
  const rest = restOf(stage, accountId);
  for (const key of keys) {
    const { id } = await rest.get<{ id: string }>(`/rest/api/3/issue/${key}`);
    const detail = await stage.invoke(accountId, 'wishes-page', 'openWish', { wishId: id });
    const amount = Number(/"estimate":(\d+)/.exec(JSON.stringify(detail))?.[1]);
    const answer = await stage.invoke(accountId, 'wishes-page', 'submitCase', {
      wishId: id,
      reason: 'economy',
      paper: aPaper(),
      also: [],
      answerBy: null,
      links: [],
      amount,
    });
    if (!JSON.stringify(answer).startsWith('{"ok":true'))
      throw new Error(`${key}: ${JSON.stringify(answer)}`);
  }
};
