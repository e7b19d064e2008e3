import type { Operation } from './http/operation';
import { pageCreation } from './operations/create-pages';
import { labelling } from './operations/labels';
import { moving } from './operations/move-pages';
import { pageLists } from './operations/page-lists';
import { pageOperations } from './operations/page-operations';
import { pageProperties } from './operations/page-properties';
import { pageReads } from './operations/page-reads';
import { pageTree } from './operations/page-tree';
import { pageWrites } from './operations/page-writes';
import { restricting } from './operations/restrictions';
import { searches } from './operations/search';
import { spaceOperations } from './operations/spaces';
import { userOperations } from './operations/users';

/** Every operation the emulated Confluence answers. */
export const ROUTES: readonly Operation[] = [
  ...spaceOperations,
  ...pageLists,
  ...pageReads,
  ...pageCreation,
  ...pageWrites,
  ...pageTree,
  ...pageOperations,
  ...pageProperties,
  ...labelling,
  ...restricting,
  ...moving,
  ...searches,
  ...userOperations,
];
