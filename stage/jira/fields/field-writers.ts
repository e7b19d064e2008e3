import * as v from 'valibot';
import type { Issue, Project, StoredIssue } from '../model';
import { isAllowed, type Actor } from '../permissions';
import type { World } from '../world';
import { isAdf } from '../../documents/adf';
import { isOnScreen, type ScreenOperation } from '../screens';
import type { ForgeField } from './field-info';
import { invalidValue } from './validate-value';

/** Refuses the value of one field. */
export class FieldRefusal extends Error {}

export interface WriteContext {
  world: World;
  actor: Actor;
  project: Project;
  screen: Exclude<ScreenOperation, 'view'>;
}

type Writer = (value: unknown, context: WriteContext) => Partial<StoredIssue>;

const SUMMARY_LIMIT = 255;
const LABEL_LIMIT = 255;
/** So many values does a list hold. */
const LIST_LIMIT = 100;

const textValue = (value: unknown): string => {
  if (typeof value !== 'string') throw new FieldRefusal('Operation value must be a string');
  return value;
};

const writeSummary: Writer = (value) => {
  const summary = textValue(value).trim();
  if (summary === '') throw new FieldRefusal('You must specify a summary of the issue.');
  if (/[\r\n]/.test(summary))
    throw new FieldRefusal('The summary is invalid because it contains newline characters.');
  if (summary.length > SUMMARY_LIMIT) throw new FieldRefusal("Summary can't exceed 255 characters.");
  return { summary };
};

const writeDescription: Writer = (value) => {
  if (value !== null && !isAdf(value)) {
    throw new FieldRefusal(
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    );
  }
  return { description: value };
};

const writeLabels: Writer = (value) => {
  if (!Array.isArray(value)) throw new FieldRefusal('data was not an array');
  const labels = value.map(textValue);
  for (const label of labels) {
    if (/\s/.test(label)) throw new FieldRefusal(`The label '${label}' contains spaces which is invalid.`);
    if (label.length > LABEL_LIMIT) throw new FieldRefusal(`The label '${label}' exceeds 255 characters.`);
  }
  return { labels: [...new Set(labels)] };
};

const accountReference = v.union([
  v.object({ accountId: v.string() }),
  v.pipe(
    v.object({ id: v.string() }),
    v.transform(({ id }) => ({ accountId: id })),
  ),
]);

function readUser(value: unknown, { world, project }: WriteContext): string | null {
  if (value === null) return null;
  const reference = v.safeParse(accountReference, value);
  if (!reference.success) throw new FieldRefusal('expected Object');
  const { accountId } = reference.output;
  const user = world.store.users.get(accountId);
  const sees = user && isAllowed({ ...user, isApp: user.accountType === 'app' }, 'BROWSE_PROJECTS', project);
  if (!sees) throw new FieldRefusal(`User '${accountId}' cannot be assigned issues.`);
  return accountId;
}

const writeReporter: Writer = (value, context) => {
  if (!isAllowed(context.actor, 'ADMINISTER_PROJECTS', context.project))
    throw new FieldRefusal(cannotBeSet('reporter'));
  return { reporter: readUser(value, context) };
};

const writeDueDate: Writer = (value) => {
  if (value !== null && !v.is(v.pipe(v.string(), v.isoDate()), value)) {
    throw new FieldRefusal('Error parsing date string. Use the format yyyy-MM-dd.');
  }
  return { duedate: value === null ? null : textValue(value) };
};

const reference = v.union([v.object({ id: v.string() }), v.object({ name: v.string() })]);

const writeIssueType: Writer = (value, { project }) => {
  const wanted = v.safeParse(reference, value);
  if (!wanted.success) throw new FieldRefusal('Specify a valid issue type');
  const type = project.issueTypes.find(({ id, name }) =>
    'id' in wanted.output ? id === wanted.output.id : name === wanted.output.name,
  );
  if (!type) throw new FieldRefusal('Specify a valid issue type');
  return { typeId: type.id };
};

const WRITERS: Readonly<Record<string, Writer>> = {
  summary: writeSummary,
  description: writeDescription,
  labels: writeLabels,
  assignee: (value, context) => ({ assignee: readUser(value, context) }),
  reporter: writeReporter,
  duedate: writeDueDate,
  issuetype: writeIssueType,
};

export const cannotBeSet = (id: string) =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Whether a field is one that screens can write at all. */
export const canBeWritten = (id: string, { fields }: Pick<World, 'fields'>): boolean =>
  Object.hasOwn(WRITERS, id) || fields.forgeField(id)?.readOnly === false;

/** Writes one field the way a screen does: read-only fields of the app are refused like unknown ones. */
export function writeField(
  issue: StoredIssue,
  { id, value }: { id: string; value: unknown },
  context: WriteContext,
): StoredIssue {
  if (!isOnScreen(id, context.screen, context.project)) throw new FieldRefusal(cannotBeSet(id));
  const writer = Object.hasOwn(WRITERS, id) ? WRITERS[id] : undefined;
  if (writer) return { ...issue, ...writer(value, context) };
  const forge = context.world.fields.forgeField(id);
  if (!forge || forge.readOnly) throw new FieldRefusal(cannotBeSet(id));
  const written = writeForgeValue(issue, forge, value);
  refuseInvalidValue(written, forge, context);
  return written;
}

/** What the app itself writes is not held against the validation of its manifest; what anybody else writes is. */
export function refuseInvalidValue(
  issue: StoredIssue,
  field: ForgeField,
  { actor, project, world }: Omit<WriteContext, 'screen'>,
): void {
  const place = { issue, project, accountId: actor.accountId };
  const refusal = invalidValue(field, issue.custom[field.info.id], { place, world });
  if (refusal !== undefined) throw new FieldRefusal(refusal);
}

/** Sets a field of the app after checking the type its module declares. */
export function writeForgeValue<T extends StoredIssue | Issue>(
  issue: T,
  field: ForgeField,
  value: unknown,
): T {
  const rest = Object.fromEntries(Object.entries(issue.custom).filter(([id]) => id !== field.info.id));
  if (value === null) return { ...issue, custom: rest };
  const refusal = refuseForgeValue(field, value);
  if (refusal !== undefined) throw new FieldRefusal(refusal);
  return { ...issue, custom: { ...rest, [field.info.id]: value } };
}

function refuseForgeValue({ type, isList }: ForgeField, value: unknown): string | undefined {
  if (!isList) return refuseOne(type, value);
  if (!Array.isArray(value)) return 'Operation value must be an array';
  if (value.length > LIST_LIMIT) return `The list can't have more than ${LIST_LIMIT} values`;
  return value.map((each) => refuseOne(type, each)).find((refusal) => refusal !== undefined);
}

function refuseOne(type: ForgeField['type'], value: unknown): string | undefined {
  switch (type) {
    case 'number':
      return typeof value === 'number' ? undefined : 'Operation value must be a number';
    case 'object':
      return typeof value === 'object' && !Array.isArray(value)
        ? undefined
        : 'Operation value must be an object';
    default:
      return typeof value === 'string' ? undefined : 'Operation value must be a string';
  }
}
