import * as v from 'valibot';
import { badRequest, JiraError } from '../http/errors';
import { defineOperation, ok } from '../http/operation';
import * as q from '../../rest/query';
import { compileJql, jqlErrors } from '../jql/jql-query';
import { jqlStructure } from '../jql/jql-structure';
import { syntaxErrors } from '../jql/parse-jql';
import { visibleProjects, type Actor } from '../permissions';
import type { World } from '../world';

type Validation = 'strict' | 'warn' | 'none';

function parse(query: string, validation: Validation, context: { actor: Actor; world: World }) {
  const grammar = syntaxErrors(query);
  if (grammar.length > 0) return { query, errors: grammar };
  const complaints = validation === 'none' ? [] : jqlErrors(query, context);
  if (validation === 'strict' && complaints.length > 0) return { query, errors: complaints };
  return {
    query,
    structure: jqlStructure(query),
    ...(complaints.length > 0 ? { warnings: complaints } : {}),
  };
}

const parseJqlQueries = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/jql/parse',
  operationId: 'parseJqlQueries',
  scopes: { current: ['read:jira-work'], beta: ['read:field:jira', 'validate:jql:jira', 'read:jql:jira'] },
  query: v.strictObject({ validation: v.pipe(q.requiredText, v.picklist(['strict', 'warn', 'none'])) }),
  body: v.strictObject({ queries: v.pipe(v.array(v.string()), v.minLength(1)) }),
  handle: ({ actor, query, body }, world) =>
    ok({ queries: body.queries.map((jql) => parse(jql, query.validation, { actor, world })) }),
});

const MOST_ISSUES = 1000;

const matchIssues = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/jql/match',
  operationId: 'matchIssues',
  scopes: { current: ['read:jira-work'], beta: ['read:issue-details:jira'] },
  query: q.noQuery,
  body: v.strictObject({
    issueIds: v.array(v.pipe(v.number(), v.integer())),
    jqls: v.array(v.string()),
  }),
  handle({ actor, body }, world) {
    if (body.issueIds.length > MOST_ISSUES) throw badRequest(`At most ${MOST_ISSUES} issues may be matched.`);
    return ok({ matches: body.jqls.map((jql) => match(jql, body.issueIds, { actor, world })) });
  },
});

/** One query's matches. A query that is refused tells so in its own entry and leaves the others alone. */
function match(jql: string, issueIds: readonly number[], { actor, world }: { actor: Actor; world: World }) {
  const browsable = new Set(visibleProjects(actor, world.store).map(({ id }) => id));
  try {
    const { matches } = compileJql(jql, { actor, world });
    const matchedIssues = issueIds.filter((id) => {
      const issue = world.store.issue(String(id));
      return issue !== undefined && browsable.has(issue.projectId) && matches(issue);
    });
    return { matchedIssues, errors: [] };
  } catch (error) {
    if (!(error instanceof JiraError) || error.status !== 400) throw error;
    return { matchedIssues: [], errors: error.errorMessages };
  }
}

export const jqlOperations = [parseJqlQueries, matchIssues];
