import { projectOf } from '../access';
import { categoryOf, issueTypeOf, statusOf, userOf } from '../beans';
import { adfText } from '../../documents/adf';
import type { Issue } from '../model';
import { visibleProjects } from '../permissions';
import type { World } from '../world';
import { ClauseRefusal, type ClauseContext, type ClauseField } from './clause-field';
import { forgeClauses } from './forge-clauses';
import { readJqlDate } from './jql-dates';

export type ClauseRegistry = ReadonlyMap<string, ClauseField>;

/** Every name a clause may begin with, in lower case. */
export function clauseRegistry(context: ClauseContext): ClauseRegistry {
  const named: readonly (readonly [readonly string[], ClauseField])[] = [
    [['project'], projectClause(context)],
    ...workflowClauses(context),
    [['issuekey', 'key', 'issue', 'id'], keyClause(context)],
    [['summary'], textClause('summary', (issue) => issue.summary)],
    [['description'], textClause('description', (issue) => adfText(issue.description))],
    [['comment'], textClause('comment', (issue) => commentText(issue, context.world))],
    [['text'], textClause('text', (issue) => allText(issue, context.world))],
    [['labels'], labelsClause],
    ...(['reporter', 'assignee', 'creator'] as const).map(
      (role) => [[role], userClause(role, context)] as const,
    ),
    [['created', 'createddate'], dateClause('created', ({ created }) => created, context)],
    [['updated', 'updateddate'], dateClause('updated', ({ updated }) => updated, context)],
    [['due', 'duedate'], dateClause('duedate', ({ duedate }) => duedate, context)],
    [
      ['statuscategorychangeddate'],
      dateClause('statusCategoryChangedDate', (issue) => issue.statusChanged, context),
    ],
    [['rank'], { name: 'Rank', sort: ({ rank }) => rank }],
    ...forgeClauses(context),
  ];
  return new Map(named.flatMap(([names, field]) => names.map((name) => [name.toLowerCase(), field])));
}

const lower = (...texts: string[]) => texts.map((text) => text.toLowerCase());

function optionMember(name: string, tokens: (issue: Issue) => readonly string[], known: readonly string[]) {
  const all = new Set(known);
  return {
    tokens,
    resolve(text: string): string {
      if (!all.has(text.toLowerCase())) {
        throw new ClauseRefusal(`The value '${text}' does not exist for the field '${name}'.`);
      }
      return text.toLowerCase();
    },
  };
}

function projectClause({ world, actor }: ClauseContext): ClauseField {
  const known = visibleProjects(actor, world.store).flatMap(({ id, key, name }) => lower(id, key, name));
  const project = (issue: Issue) => projectOf(issue, world);
  const tokens = (issue: Issue) => lower(project(issue).id, project(issue).key, project(issue).name);
  return {
    name: 'project',
    member: optionMember('project', tokens, known),
    sort: (issue) => project(issue).name,
  };
}

function workflowClauses({ world }: ClauseContext): (readonly [readonly string[], ClauseField])[] {
  const projects = world.store.projects.all();
  const status = (issue: Issue) => statusOf(issue, projectOf(issue, world));
  const category = (issue: Issue) => categoryOf(status(issue));
  const type = (issue: Issue) => issueTypeOf(issue, projectOf(issue, world));
  const statuses = projects.flatMap((project) => project.statuses);
  const typeTokens = projects.flatMap(({ issueTypes }) =>
    issueTypes.flatMap(({ id, name }) => lower(id, name)),
  );
  const statusTokens = statuses.flatMap(({ id, name }) => lower(id, name));
  const categoryTokens = ['new', 'indeterminate', 'done', 'to do', 'in progress', '2', '3', '4'];
  const clause = (name: string, tokens: (issue: Issue) => string[], known: string[]): ClauseField => ({
    name,
    member: optionMember(name, tokens, known),
    sort: (issue) => tokens(issue).at(-1) ?? null,
  });
  return [
    [
      ['status'],
      {
        ...clause('status', (i) => lower(status(i).id, status(i).name), statusTokens),
        sort: (i) => Number(status(i).id),
      },
    ],
    [
      ['statuscategory'],
      clause(
        'statusCategory',
        (i) => lower(String(category(i).id), category(i).key, category(i).name),
        categoryTokens,
      ),
    ],
    [['issuetype', 'type'], clause('issuetype', (i) => lower(type(i).id, type(i).name), typeTokens)],
  ];
}

/** Keys compare by their number; an issue that cannot be found is told, as Jira does. */
function keyClause({ world, actor }: ClauseContext): ClauseField {
  const visible = new Set(visibleProjects(actor, world.store).map(({ id }) => id));
  const resolveIssue = (text: string): Issue => {
    const issue = world.store.findIssue(text);
    if (issue && visible.has(issue.projectId)) return issue;
    throw new ClauseRefusal(`An issue with key '${text}' does not exist for field 'key'.`);
  };
  return {
    name: 'issuekey',
    comparable: { value: (issue) => Number(issue.id), resolve: (text) => Number(resolveIssue(text).id) },
    sort: (issue) => Number(issue.id),
  };
}

const textClause = (name: string, text: (issue: Issue) => string): ClauseField => ({
  name,
  text,
  sort: text,
});

const labelsClause: ClauseField = {
  name: 'labels',
  member: { tokens: ({ labels }) => lower(...labels), resolve: (text) => text.toLowerCase() },
  sort: ({ labels }) => labels[0]?.toLowerCase() ?? null,
};

function userClause(role: 'reporter' | 'assignee' | 'creator', { world }: ClauseContext): ClauseField {
  const known = world.store.users.all().map(({ accountId }) => accountId.toLowerCase());
  const tokens = (issue: Issue) => lower(...[issue[role] ?? []].flat());
  const sort = (issue: Issue) => {
    const accountId = issue[role];
    return accountId === null ? null : userOf(accountId, world).displayName;
  };
  return { name: role, member: optionMember(role, tokens, known), sort };
}

function dateClause(
  name: string,
  read: (issue: Issue) => string | null,
  { world }: ClauseContext,
): ClauseField {
  const value = (issue: Issue) => {
    const text = read(issue);
    return text === null ? null : Date.parse(text);
  };
  const resolve = (text: string): number => {
    const time = readJqlDate(text, world.clock());
    if (time !== undefined) return time;
    throw new ClauseRefusal(
      `Date value '${text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
        `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  };
  return { name, comparable: { value, resolve }, sort: value };
}

const commentText = (issue: Issue, { store }: World) =>
  store.comments
    .under(issue.id)
    .map(({ body }) => adfText(body))
    .join('\n');

const allText = (issue: Issue, world: World) =>
  [issue.summary, adfText(issue.description), commentText(issue, world)].join('\n');
