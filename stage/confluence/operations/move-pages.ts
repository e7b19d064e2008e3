import { requireCurrent, spaceOf } from '../access';
import { badRequest, forbidden } from '../http/errors';
import { defineOperation, noBody, ok, V1 } from '../http/operation';
import * as q from '../http/query';
import type { Page } from '../model';
import type { Place } from '../page-order';
import { checkTitles } from '../page-titles';
import { isAllowed, mayDelete, mayEdit, type Actor } from '../rights';
import type { World } from '../world';

function placeAt(position: string, target: Page): Place {
  const { spaceId, parentId, id } = target;
  switch (position) {
    case 'append':
      return { spaceId, parentId: id };
    case 'before':
    case 'after':
      return { spaceId, parentId, beside: { id, side: position } };
    default:
      throw badRequest(`The position '${position}' is none of before, after and append.`);
  }
}

/** Within a space one must be able to change the page; from one to another also to take it away and to add it there. */
function checkRights(page: Page, { target, actor }: { target: Page; actor: Actor }, world: World): void {
  const leaves = target.spaceId !== page.spaceId;
  if (!mayEdit(actor, page, world) || (leaves && !mayDelete(actor, page, world))) {
    throw forbidden('You are not permitted to move the page.');
  }
  if (!isAllowed(actor, 'edit', spaceOf(target, world))) {
    throw forbidden('You are not permitted to create pages in the space.');
  }
}

function checkMove(page: Page, target: Page, world: World): void {
  const { store } = world;
  const way = [...store.ancestorsOf(target), target];
  if (way.some(({ id }) => id === page.id)) {
    throw badRequest('The move would make the page its own ancestor.');
  }
  if (target.spaceId === page.spaceId) return;
  if (spaceOf(page, world).homepageId === page.id) {
    throw badRequest('The homepage of a space cannot be moved to another one.');
  }
  checkTitles([page, ...store.descendantsOf(page)], target.spaceId, world);
}

const movePage = defineOperation({
  document: 'confluenceV1',
  method: 'PUT',
  path: `${V1}/content/{pageId}/move/{position}/{targetId}`,
  operationId: 'movePage',
  scopes: { current: ['write:confluence-content'], beta: ['write:page:confluence'] },
  query: q.noQuery,
  body: noBody,
  handle({ actor, param, write }, world) {
    const page = requireCurrent(param('pageId'), actor, world);
    const target = requireCurrent(param('targetId'), actor, world);
    const place = placeAt(param('position'), target);
    checkRights(page, { target, actor }, world);
    checkMove(page, target, world);
    write.move(page, place);
    return ok({ pageId: page.id });
  },
});

export const moving = [movePage];
