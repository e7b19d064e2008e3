import type { FieldInfo } from './field-info';

export const RANK_FIELD = { id: 'customfield_10019', customId: 10019 } as const;

interface SystemField {
  id: string;
  name: string;
  type: string;
  items?: string;
  clauses?: string[];
  /** Shown where "all navigable fields" are asked for. */
  navigable?: boolean;
  orderable?: boolean;
}

const SYSTEM_FIELDS: readonly SystemField[] = [
  { id: 'summary', name: 'Summary', type: 'string', orderable: true },
  { id: 'description', name: 'Description', type: 'string', orderable: true },
  { id: 'issuetype', name: 'Issue Type', type: 'issuetype', orderable: true, clauses: ['issuetype', 'type'] },
  { id: 'project', name: 'Project', type: 'project' },
  { id: 'status', name: 'Status', type: 'status' },
  { id: 'statusCategory', name: 'Status Category', type: 'statusCategory' },
  { id: 'statuscategorychangedate', name: 'Status Category Changed', type: 'datetime' },
  { id: 'labels', name: 'Labels', type: 'array', items: 'string', orderable: true },
  { id: 'reporter', name: 'Reporter', type: 'user', orderable: true },
  { id: 'assignee', name: 'Assignee', type: 'user', orderable: true },
  { id: 'creator', name: 'Creator', type: 'user' },
  { id: 'created', name: 'Created', type: 'datetime', clauses: ['created', 'createdDate'] },
  { id: 'updated', name: 'Updated', type: 'datetime', clauses: ['updated', 'updatedDate'] },
  { id: 'duedate', name: 'Due date', type: 'date', orderable: true, clauses: ['due', 'duedate'] },
  { id: 'resolutiondate', name: 'Resolved', type: 'datetime', clauses: ['resolutiondate', 'resolved'] },
  {
    id: 'issuelinks',
    name: 'Linked Issues',
    type: 'array',
    items: 'issuelinks',
    clauses: [],
    orderable: true,
  },
  { id: 'comment', name: 'Comment', type: 'comments-page', navigable: false, orderable: true },
];

const KEY_FIELD: FieldInfo = {
  id: 'issuekey',
  key: 'issuekey',
  name: 'Key',
  custom: false,
  orderable: false,
  navigable: true,
  searchable: false,
  clauseNames: ['id', 'issue', 'issuekey', 'key'],
};

const RANK: FieldInfo = {
  id: RANK_FIELD.id,
  key: RANK_FIELD.id,
  name: 'Rank',
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${RANK_FIELD.customId}]`, 'Rank'],
  schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank', customId: RANK_FIELD.customId },
};

const describe = ({ id, name, type, items, clauses, navigable, orderable }: SystemField): FieldInfo => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: orderable ?? false,
  navigable: navigable ?? true,
  searchable: true,
  clauseNames: clauses ?? [id],
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
});

export const BUILT_IN_FIELDS: readonly FieldInfo[] = [KEY_FIELD, ...SYSTEM_FIELDS.map(describe), RANK];
