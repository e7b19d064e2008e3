import * as v from 'valibot';
import { ISSUE_HIDDEN, seeIssue, type Sighting } from '../access';
import { RANK_FIELD } from '../fields/system-fields';
import { badRequest, forbidden } from '../http/errors';
import { defineOperation, noContent } from '../http/operation';
import * as q from '../../rest/query';
import { isAllowed, type Actor } from '../permissions';
import type { World } from '../world';

const MOST_ISSUES = 50;

const body = v.strictObject({
  issues: v.optional(v.array(v.string())),
  rankBeforeIssue: v.optional(v.string()),
  rankAfterIssue: v.optional(v.string()),
  rankCustomFieldId: v.optional(v.pipe(v.number(), v.integer())),
});

type RankBody = v.InferOutput<typeof body>;

interface Candidate {
  given: string;
  sighting: Sighting | undefined;
  rankable: boolean;
}

function readIssues({ issues = [], rankCustomFieldId }: RankBody): string[] {
  if (issues.length === 0) throw badRequest('Issues to be ranked must be given.');
  if (issues.length > MOST_ISSUES) throw badRequest(`At most ${MOST_ISSUES} issues may be ranked at once.`);
  if (rankCustomFieldId !== undefined && rankCustomFieldId !== RANK_FIELD.customId) {
    throw badRequest(`Custom field with id ${rankCustomFieldId} does not exist or is not a rank field.`);
  }
  return [...new Set(issues)];
}

function readAnchor({ rankBeforeIssue, rankAfterIssue }: RankBody, actor: Actor, world: World) {
  if ((rankBeforeIssue === undefined) === (rankAfterIssue === undefined)) {
    throw badRequest('Either rankBeforeIssue or rankAfterIssue must be given, and not both.');
  }
  const sighting = seeIssue(rankBeforeIssue ?? rankAfterIssue ?? '', actor, world);
  if (!sighting) throw badRequest(ISSUE_HIDDEN);
  return { anchor: sighting.issue.id, side: rankBeforeIssue === undefined ? 'after' : 'before' } as const;
}

const entry = ({ given, sighting, rankable }: Candidate) => ({
  ...(sighting ? { issueId: Number(sighting.issue.id) } : {}),
  issueKey: sighting?.issue.key ?? given,
  status: rankable ? 200 : sighting ? 403 : 404,
  errors: rankable ? [] : [sighting ? 'You do not have permission to rank this issue.' : ISSUE_HIDDEN],
});

const rankIssues = defineOperation({
  document: 'jsw',
  method: 'PUT',
  path: '/rest/agile/1.0/issue/rank',
  operationId: 'rankIssues',
  scopes: { current: ['write:issue:jira-software'] },
  query: q.noQuery,
  body,
  handle({ actor, body, write }, world) {
    const given = readIssues(body);
    const { anchor, side } = readAnchor(body, actor, world);
    const candidates = given.map((idOrKey): Candidate => {
      const sighting = seeIssue(idOrKey, actor, world);
      const rankable = sighting !== undefined && isAllowed(actor, 'SCHEDULE_ISSUES', sighting.project);
      return { given: idOrKey, sighting, rankable };
    });
    const moved = candidates.flatMap(({ sighting, rankable }) =>
      sighting && rankable ? [sighting.issue.id] : [],
    );
    if (moved.includes(anchor)) throw badRequest('An issue cannot be ranked before or after itself.');
    if (moved.length === 0 && candidates.some(({ sighting }) => sighting)) {
      throw forbidden('You do not have permission to rank these issues.');
    }
    if (moved.length > 0) write.rank({ moved: [...new Set(moved)], anchor, side });
    return moved.length === given.length
      ? noContent
      : { status: 207, body: { entries: candidates.map(entry) } };
  },
});

export const ranking = [rankIssues];
