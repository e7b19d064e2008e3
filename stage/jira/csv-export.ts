import { issueTypeOf, plainText, statusOf, userOf } from './beans';
import { projectOf } from './access';
import type { ForgeField } from './fields/field-info';
import { formattedValue, rawText } from './fields/formatted-value';
import { searchIssues } from './jql/jql-query';
import type { Issue, Project } from './model';
import type { Actor } from './permissions';
import type { World } from './world';

/** A column of the export; one that is there several times has several values. */
interface Column {
  name: string;
  values: (issue: Issue, project: Project) => string[];
}

const person = (accountId: string | null, world: World): string[] =>
  accountId === null ? [] : [userOf(accountId, world).displayName];

const systemColumns = (world: World): Column[] => [
  { name: 'Summary', values: ({ summary }) => [summary] },
  { name: 'Issue key', values: ({ key }) => [key] },
  { name: 'Issue id', values: ({ id }) => [id] },
  { name: 'Issue Type', values: (issue, project) => [issueTypeOf(issue, project).name] },
  { name: 'Status', values: (issue, project) => [statusOf(issue, project).name] },
  { name: 'Project key', values: (_, { key }) => [key] },
  { name: 'Project name', values: (_, { name }) => [name] },
  { name: 'Assignee', values: ({ assignee }) => person(assignee, world) },
  { name: 'Reporter', values: ({ reporter }) => person(reporter, world) },
  { name: 'Created', values: ({ created }) => [created] },
  { name: 'Updated', values: ({ updated }) => [updated] },
  { name: 'Due date', values: ({ duedate }) => (duedate === null ? [] : [duedate]) },
  { name: 'Labels', values: ({ labels }) => labels },
  { name: 'Description', values: ({ description }) => [plainText(description) ?? ''] },
];

/**
 * By default the export has the value itself, so that it can be imported again.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#using-formatters-in-csv-export
 */
const forgeColumn = (field: ForgeField, actor: Actor, world: World): Column => ({
  name: `Custom field (${field.info.name})`,
  values(issue, project) {
    const place = { issue, project, accountId: actor.accountId };
    const shown = field.formatter?.export ? formattedValue(field, place, world) : undefined;
    return [shown ?? rawText(field, place, world)];
  },
});

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** The issues that a query finds, with all their fields, as "Export CSV (all fields)" gives them. */
export function exportCsv(jql: string, actor: Actor, world: World): string {
  const issues = searchIssues(jql, { world, actor }).map((issue) => ({
    issue,
    project: projectOf(issue, world),
  }));
  const columns = [
    ...systemColumns(world),
    ...world.fields.forge.map((field) => forgeColumn(field, actor, world)),
  ].map(({ name, values }) => {
    const cells = issues.map(({ issue, project }) => values(issue, project));
    return { name, cells, width: Math.max(1, ...cells.map(({ length }) => length)) };
  });
  const head = columns.flatMap(({ name, width }) => Array<string>(width).fill(name));
  const rows = issues.map((_, row) =>
    columns.flatMap(({ cells, width }) =>
      Array.from({ length: width }, (__, index) => cells[row]?.[index] ?? ''),
    ),
  );
  return [head, ...rows].map(lineOf).join('');
}
