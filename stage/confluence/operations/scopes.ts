import type { ScopeColumns } from '../../rest/scopes';

/** The scopes several operations share, as the official documents list them. */
export const READ_PAGE: ScopeColumns = { current: ['read:page:confluence'] };

export const WRITE_PAGE: ScopeColumns = { current: ['write:page:confluence'] };

export const WRITE_PROPERTY: ScopeColumns = {
  current: ['read:page:confluence', 'write:page:confluence'],
};

export const READ_SPACE: ScopeColumns = { current: ['read:space:confluence'] };

export const READ_TREE: ScopeColumns = { current: ['read:hierarchical-content:confluence'] };

export const SEARCH: ScopeColumns = {
  current: ['search:confluence'],
  beta: ['read:content-details:confluence'],
};

export const READ_RESTRICTIONS: ScopeColumns = {
  current: ['read:confluence-content.all'],
  beta: ['read:content-details:confluence'],
};
