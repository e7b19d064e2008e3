import { adfText } from '../../documents/adf';
import { seeIssue, type Sighting } from '../access';
import { categoryOf, issueTypeOf, statusOf, userOf } from '../beans';
import { meetsConditions } from '../display-conditions';
import type { FieldDocument, ForgeField } from '../fields/field-info';
import { formattedValue, rawText } from '../fields/formatted-value';
import type { HistoryItem, Project, StatusCategory } from '../model';
import { actorOf, isAllowed, type Actor } from '../permissions';
import { isOnScreen } from '../screens';
import type { PageLocale } from './issue-page-texts';
import { openTransitions } from '../workflow/open-transitions';
import type { World } from '../world';

/** A field of the app on the page of an issue. */
export interface IssueField {
  id: string;
  /** The id of the module, as the platform names it. */
  type: string;
  name: string;
  moduleKey: string;
  valueType: string;
  value: unknown;
  /** The value in words; empty where there is none. */
  text: string;
  isEditable: boolean;
  view: FieldDocument | undefined;
  edit: FieldDocument | undefined;
}

interface Remark {
  author: string;
  created: string;
}

/** An issue as its page shows it to somebody. */
export interface IssueView {
  id: string;
  key: string;
  summary: string;
  description: string;
  labels: string[];
  reporter: string | null;
  assignee: string | null;
  type: { id: string; name: string };
  project: Pick<Project, 'id' | 'key' | 'name'>;
  status: { name: string; category: StatusCategory };
  transitions: { id: string; name: string; to: string }[];
  fields: IssueField[];
  comments: (Remark & { text: string })[];
  /** The newest first. */
  history: (Remark & { items: HistoryItem[] })[];
  /** Whether a module with such display conditions is shown on the page. */
  shows(displayConditions: unknown): boolean;
}

export interface IssueReader {
  accountId: string;
  locale: PageLocale;
}

interface Look {
  sighting: Sighting;
  actor: Actor;
  locale: PageLocale;
  world: World;
}

const person = (accountId: string | null, world: World): string | null =>
  accountId === null ? null : userOf(accountId, world).displayName;

/** A number without a formatter is written as the reader writes numbers. */
function defaultText(field: ForgeField, { sighting, world, locale }: Look): string {
  const value = sighting.issue.custom[field.info.id];
  return typeof value === 'number'
    ? new Intl.NumberFormat(locale).format(value)
    : rawText(field, sighting, world);
}

function fieldView(field: ForgeField, look: Look): IssueField {
  const { sighting, actor, world } = look;
  const { issue, project } = sighting;
  const place = { issue, project, accountId: actor.accountId };
  const { id, name, key } = field.info;
  return {
    id,
    type: key,
    name,
    moduleKey: field.moduleKey,
    valueType: field.type,
    value: issue.custom[id] ?? null,
    text: formattedValue(field, place, world) ?? defaultText(field, look),
    isEditable:
      !field.readOnly && isOnScreen(id, 'edit', project) && isAllowed(actor, 'EDIT_ISSUES', project),
    view: field.view,
    edit: field.edit,
  };
}

function transitionsOf({ sighting, actor }: Look): IssueView['transitions'] {
  return openTransitions(sighting, actor).map(({ id, name, to }) => ({
    id,
    name,
    to: statusOf({ statusId: to }, sighting.project).name,
  }));
}

function remarksOf({ sighting, world }: Look): Pick<IssueView, 'comments' | 'history'> {
  const { id } = sighting.issue;
  const comments = world.store.comments.under(id);
  const histories = world.store.histories.under(id);
  return {
    comments: comments.map(({ author, created, body }) => ({
      author: userOf(author, world).displayName,
      created,
      text: adfText(body),
    })),
    history: histories.toReversed().map(({ author, created, items }) => ({
      author: userOf(author, world).displayName,
      created,
      items,
    })),
  };
}

function viewOf(look: Look): IssueView {
  const { sighting, actor, world } = look;
  const { issue, project } = sighting;
  const status = statusOf(issue, project);
  const type = issueTypeOf(issue, project);
  const shown = world.fields.forge.filter(({ info }) => isOnScreen(info.id, 'view', project));
  return {
    id: issue.id,
    key: issue.key,
    summary: issue.summary,
    description: adfText(issue.description),
    labels: issue.labels,
    reporter: person(issue.reporter, world),
    assignee: person(issue.assignee, world),
    type: { id: type.id, name: type.name },
    project: { id: project.id, key: project.key, name: project.name },
    status: { name: status.name, category: categoryOf(status).key },
    transitions: transitionsOf(look),
    fields: shown.map((field) => fieldView(field, look)),
    ...remarksOf(look),
    shows: (conditions) => meetsConditions(conditions, { actor, project, issue }, world),
  };
}

/** The page of an issue, or nothing where somebody may not see it. */
export function issueView(
  issueKey: string,
  { accountId, locale }: IssueReader,
  world: World,
): IssueView | undefined {
  if (!world.store.users.get(accountId)) return undefined;
  const actor = actorOf({ as: 'user', accountId }, world.store);
  const sighting = seeIssue(issueKey, actor, world);
  return sighting && viewOf({ sighting, actor, locale, world });
}
