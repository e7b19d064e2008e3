import { userBeanOf } from './beans';
import type { Comment, Issue } from './model';
import type { World } from './world';

interface CommentPageOptions {
  startAt?: number | undefined;
  maxResults?: number | undefined;
  orderBy?: string | undefined;
  withProperties?: boolean;
}

const COMMENTS_PER_PAGE = 100;

export function commentBean(
  comment: Comment,
  { issue, withProperties }: Pick<CommentPageOptions, 'withProperties'> & { issue: Issue },
  world: World,
) {
  return {
    self: `${world.site}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author: userBeanOf(comment.author, world),
    updateAuthor: userBeanOf(comment.author, world),
    body: comment.body,
    created: comment.created,
    updated: comment.created,
    jsdPublic: true,
    ...(comment.visibility ? { visibility: comment.visibility } : {}),
    ...(withProperties ? { properties: comment.properties } : {}),
  };
}

export function commentPage(issue: Issue, options: CommentPageOptions, world: World) {
  const { startAt = 0, maxResults = COMMENTS_PER_PAGE, orderBy = 'created' } = options;
  const oldestFirst = world.store.comments.under(issue.id);
  const ordered = orderBy.startsWith('-') ? oldestFirst.toReversed() : oldestFirst;
  const page = ordered.slice(startAt, startAt + maxResults);
  return {
    comments: page.map((comment) => commentBean(comment, { issue, ...options }, world)),
    maxResults,
    total: ordered.length,
    startAt,
  };
}
