import { issueTypeOf, plainText, statusOf, userOf } from './beans';
import type { ForgeField } from './fields/field-info';
import { formattedValue } from './fields/formatted-value';
import type { HistoryItem, Project, StoredIssue } from './model';
import type { World } from './world';

interface Side {
  issue: StoredIssue;
  project: Project;
}

interface Shown {
  /** The stored value; null for fields whose history holds only text. */
  raw: string | null;
  text: string | null;
  /** What is compared, where the text does not tell all that is stored. */
  stored?: string | null;
}

interface Tracked {
  fieldId: string;
  field: string;
  fieldtype: HistoryItem['fieldtype'];
  show(side: Side): Shown;
}

const storedOf = ({ stored, text }: Shown): string | null => (stored === undefined ? text : stored);

/** What differs between two states of an issue, the way Jira's history tells it. */
export function differences(before: Side, after: Side, world: World): HistoryItem[] {
  return trackedFields(world).flatMap((tracked) => {
    const from = tracked.show(before);
    const to = tracked.show(after);
    if (from.raw === to.raw && storedOf(from) === storedOf(to)) return [];
    const { field, fieldtype, fieldId } = tracked;
    return [
      { field, fieldtype, fieldId, from: from.raw, fromString: from.text, to: to.raw, toString: to.text },
    ];
  });
}

/** Ranks have no readable value: the history says only which way an issue went. */
export const rankDifference = (fieldId: string, higher: boolean): HistoryItem => ({
  field: 'Rank',
  fieldtype: 'custom',
  fieldId,
  from: '',
  fromString: '',
  to: '',
  toString: higher ? 'Ranked higher' : 'Ranked lower',
});

const textOnly = (text: string | null): Shown => ({ raw: null, text });

/** The value decides whether something changed; the formatter, where the manifest wants it, what is told. */
function forgeText(field: ForgeField, { issue, project }: Side, world: World): Shown {
  const value = issue.custom[field.info.id];
  const stored = plainText(value);
  if (!field.formatter?.historyView || stored === null) return textOnly(stored);
  const text = formattedValue(field, { issue, project, accountId: null }, world) ?? stored;
  return { raw: null, text, stored };
}

function trackedFields(world: World): Tracked[] {
  const person = (accountId: string | null): Shown => ({
    raw: accountId,
    text: accountId === null ? null : userOf(accountId, world).displayName,
  });
  const system = (fieldId: string, show: Tracked['show'], field = fieldId): Tracked => ({
    fieldId,
    field,
    fieldtype: 'jira',
    show,
  });
  return [
    system('project', ({ project }) => ({ raw: project.id, text: project.name })),
    system('issuekey', ({ issue }) => textOnly(issue.key), 'Key'),
    system('summary', ({ issue }) => textOnly(issue.summary)),
    system('description', ({ issue }) => textOnly(plainText(issue.description))),
    system('status', ({ issue, project }) => ({ raw: issue.statusId, text: statusOf(issue, project).name })),
    system('issuetype', ({ issue, project }) => ({
      raw: issue.typeId,
      text: issueTypeOf(issue, project).name,
    })),
    system('labels', ({ issue }) => textOnly(issue.labels.join(' '))),
    system('assignee', ({ issue }) => person(issue.assignee)),
    system('reporter', ({ issue }) => person(issue.reporter)),
    system('duedate', ({ issue }) => ({ raw: issue.duedate, text: issue.duedate })),
    ...world.fields.forge.map((field): Tracked => ({
      fieldId: field.info.id,
      field: field.info.name,
      fieldtype: 'custom',
      show: (side) => forgeText(field, side, world),
    })),
  ];
}
