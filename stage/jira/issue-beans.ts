import { projectOf } from './access';
import { fieldValue } from './fields/field-values';
import type { FieldInfo } from './fields/field-info';
import { historyPage } from './history-beans';
import { notEmulated } from './http/errors';
import type { Issue } from './model';
import type { World } from './world';

interface IssueView {
  fields: readonly FieldInfo[];
  properties?: readonly string[] | undefined;
  expand?: string | readonly string[] | undefined;
}

const NOT_EMULATED = ['renderedFields', 'editmeta', 'operations', 'transitions', 'versionedRepresentations'];

/** The values of an `expand`; those that exist in Jira only are refused rather than left out in silence. */
function readExpand(expand: IssueView['expand']): Set<string> {
  const names = typeof expand === 'string' ? expand.split(',') : (expand ?? []);
  const missing = names.find((name) => NOT_EMULATED.includes(name));
  if (missing !== undefined) throw notEmulated(`expand=${missing}`);
  return new Set(names);
}

export function issueBean(issue: Issue, { fields, properties, expand }: IssueView, world: World) {
  const reading = { issue, project: projectOf(issue, world), world };
  const expanded = readExpand(expand);
  return {
    expand: 'names,schema,changelog',
    id: issue.id,
    self: `${world.site}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    fields: Object.fromEntries(fields.map(({ id }) => [id, fieldValue(id, reading)])),
    ...(properties && properties.length > 0 ? { properties: propertyBean(issue, properties, world) } : {}),
    ...(expanded.has('changelog') ? { changelog: changelogBean(issue, world) } : {}),
  };
}

/** The descriptions of the fields of an answer that `expand=names,schema` asks for. */
export function fieldDescriptions({ fields, expand }: IssueView) {
  const expanded = readExpand(expand);
  return {
    ...(expanded.has('names') ? { names: Object.fromEntries(fields.map(({ id, name }) => [id, name])) } : {}),
    ...(expanded.has('schema')
      ? { schema: Object.fromEntries(fields.map(({ id, schema }) => [id, schema])) }
      : {}),
  };
}

function propertyBean(issue: Issue, wanted: readonly string[], { store }: World): Record<string, unknown> {
  const all = store.properties.under(issue.id);
  const shown = wanted.includes('*all') ? all : all.filter(({ key }) => wanted.includes(key));
  return Object.fromEntries(shown.map(({ key, value }) => [key, value]));
}

function changelogBean(issue: Issue, world: World) {
  const { startAt, maxResults, total, values } = historyPage(issue, {}, world);
  return { startAt, maxResults, total, histories: values };
}
