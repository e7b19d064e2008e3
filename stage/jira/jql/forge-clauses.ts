import type { ForgeField } from '../fields/field-info';
import type { Issue } from '../model';
import { ClauseRefusal, type ClauseContext, type ClauseField } from './clause-field';

type NamedClause = readonly [readonly string[], ClauseField];

/** The fields of the app by name and number, and the properties of its object fields by their aliases. */
export const forgeClauses = ({ world }: ClauseContext): NamedClause[] =>
  world.fields.forge.flatMap((field): NamedClause[] => {
    const { id, name, schema } = field.info;
    const value = (issue: Issue) => issue.custom[id];
    const clause = field.isList ? listClause(name, value) : clauseFor(name, field.type, value);
    return [[[name, `cf[${schema?.customId}]`], clause], ...propertyClauses(field)];
  });

const propertyClauses = ({ info, properties }: ForgeField): NamedClause[] =>
  properties.map(({ name, type, alias }) => [
    [alias],
    clauseFor(alias, type, (issue) => part(issue.custom[info.id], name)),
  ]);

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

function clauseFor(name: string, type: string, value: (issue: Issue) => unknown): ClauseField {
  switch (type) {
    case 'number':
    case 'integer':
      return numberClause(name, value);
    case 'boolean':
      return booleanClause(name, value);
    case 'object':
      // The whole of an object has no order and no text: JQL can only ask whether there is one.
      return { name, text: (issue) => (value(issue) === undefined ? '' : JSON.stringify(value(issue))) };
    default:
      return stringClause(name, value);
  }
}

function numberClause(name: string, read: (issue: Issue) => unknown): ClauseField {
  const value = (issue: Issue) => {
    const given = read(issue);
    return typeof given === 'number' ? given : null;
  };
  const resolve = (text: string): number => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) {
      throw new ClauseRefusal(`'${text}' is an invalid number for the field '${name}'.`);
    }
    return number;
  };
  return { name, comparable: { value, resolve }, sort: value };
}

function booleanClause(name: string, value: (issue: Issue) => unknown): ClauseField {
  const tokens = (issue: Issue) => {
    const given = value(issue);
    return typeof given === 'boolean' ? [String(given)] : [];
  };
  const resolve = (text: string): string => {
    if (!/^(true|false)$/i.test(text))
      throw new ClauseRefusal(`The value '${text}' does not exist for the field '${name}'.`);
    return text.toLowerCase();
  };
  return { name, member: { tokens, resolve }, sort: (issue) => tokens(issue)[0] ?? null };
}

function stringClause(name: string, read: (issue: Issue) => unknown): ClauseField {
  const text = (issue: Issue) => {
    const given = read(issue);
    return typeof given === 'string' ? given : '';
  };
  const tokens = (issue: Issue) => (text(issue) === '' ? [] : [text(issue).toLowerCase()]);
  const member = { tokens, resolve: (value: string) => value.toLowerCase() };
  return { name, member, text, sort: (issue) => text(issue) || null };
}

/** Any of the values, each compared as a whole. */
function listClause(name: string, read: (issue: Issue) => unknown): ClauseField {
  const texts = (issue: Issue) => [read(issue) ?? []].flat().map(String);
  const tokens = (issue: Issue) => texts(issue).map((text) => text.toLowerCase());
  const member = { tokens, resolve: (value: string) => value.toLowerCase() };
  return { name, member, sort: (issue) => texts(issue)[0] ?? null };
}
