import type { WishChanged } from '../../contract/definitions';
import { Refusal } from '../../contract/errors';
import { answerObstacles } from '../../domain/intake/answer-deadline';
import { answerComment } from '../../text/comments';
import { afterwards } from '../afterwards';
import type { Errand } from '../errand';
import { commitDrawn, tell } from '../errand-flow';
import type { Change, World } from '../ports';
import { tellPages } from '../tell-pages';
import { enterOnRecord } from '../wish-at-hand';
import { yearOf } from '../year';

interface GroupAnswer {
  wishId: string;
  text: string;
}

/** The answer as it is noted on the wish, in its history, and as the errand that writes it on the issue. */
const drawUp = async (
  world: World,
  { wishId, text }: GroupAnswer,
): Promise<{ errand: Errand; changes: Change[] }> => {
  const { issue, record, wish } = await enterOnRecord(world, wishId, 'answerWish');
  const { productId } = issue;
  const obstacles = answerObstacles(wish);
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  const { accountId } = world;
  const at = world.now();
  const errand: Errand = {
    errandId: world.newId(),
    productId,
    wishId,
    year: yearOf(at),
    line: wish.kind,
    at,
    state: 'telling',
    targetStatusId: null,
    decision: null,
    comment: answerComment(text, await world.jira.reporter(wishId)),
  };
  const trace = { traceId: world.newId(), wishId, at, accountId, what: { trace: 'answered' } } as const;
  const changes: Change[] = [
    { write: 'wish', was: record.rev, value: { ...record.value, answered: { accountId, at } } },
    { write: 'trace', productId: errand.productId, value: trace },
    { write: 'errand', was: 0, value: errand },
  ];
  return { errand, changes };
};

/**
 * Svar: the group writes to whoever made the wish. That it did is noted with what it owes the issue in one transaction,
 * so that no answer is written twice and none is noted that never comes.
 *
 * @throws Refusal `obstacles` where the wish is no longer open
 */
export const answerWish = async (world: World, answer: GroupAnswer): Promise<WishChanged> => {
  const { errand } = await commitDrawn(world.store, () => drawUp(world, answer));
  const { productId, wishId } = errand;
  await world.recomputation.lookAfter(productId);
  await tell(world, { rev: 1, value: errand });
  await tellPages(world, { productId, wishId, act: 'answered' });
  return afterwards(world, wishId);
};
