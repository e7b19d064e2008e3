import type { ScopeColumns } from '../../rest/scopes';

/** The scopes several operations share, as the official documents list them. */
export const ISSUE_READ_SCOPES: ScopeColumns = {
  current: ['read:jira-work'],
  beta: [
    'read:issue-meta:jira',
    'read:issue-security-level:jira',
    'read:issue.vote:jira',
    'read:issue.changelog:jira',
    'read:avatar:jira',
    'read:issue:jira',
    'read:status:jira',
    'read:user:jira',
    'read:field-configuration:jira',
  ],
};

export const ISSUE_CREATE_SCOPES: ScopeColumns = {
  current: ['write:jira-work'],
  beta: [
    'write:issue:jira',
    'write:comment:jira',
    'write:comment.property:jira',
    'write:attachment:jira',
    'read:issue:jira',
  ],
};

export const SEARCH_SCOPES: ScopeColumns = {
  current: ['read:jira-work'],
  beta: [
    'read:issue-details:jira',
    'read:field.default-value:jira',
    'read:field.option:jira',
    'read:field:jira',
    'read:group:jira',
  ],
};

export const CHANGELOG_SCOPES: ScopeColumns = {
  current: ['read:jira-work'],
  beta: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
};

const COMMENT_SCOPES = [
  'read:comment:jira',
  'read:comment.property:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
];

export const COMMENT_READ_SCOPES: ScopeColumns = {
  current: ['read:jira-work'],
  beta: [...COMMENT_SCOPES, 'read:avatar:jira'],
};

export const COMMENT_WRITE_SCOPES: ScopeColumns = {
  current: ['write:jira-work'],
  beta: [...COMMENT_SCOPES, 'write:comment:jira', 'read:avatar:jira'],
};

export const PROJECT_SCOPES: ScopeColumns = {
  current: ['read:jira-work'],
  beta: [
    'read:issue-type:jira',
    'read:project:jira',
    'read:project.property:jira',
    'read:user:jira',
    'read:application-role:jira',
    'read:avatar:jira',
    'read:group:jira',
    'read:issue-type-hierarchy:jira',
    'read:project-category:jira',
    'read:project-version:jira',
    'read:project.component:jira',
  ],
};

export const USER_SCOPES: ScopeColumns = {
  current: ['read:jira-user'],
  beta: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
};

export const APP_FIELD_SCOPES: ScopeColumns = { current: [], beta: ['write:app-data:jira'] };
