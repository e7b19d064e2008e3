import { view } from '@forge/bridge';
import type { MinutesOnPage, MinutesRow } from '../../src/contract/documentation';
import { valueOf } from '../shared/bridge';
import { call } from '../shared/documentation/bridge';

export const openPage = (pageId: string): Promise<MinutesOnPage> => valueOf(call('openMinutes', { pageId }));

/** A page that nobody has found yet, as one that is found: a meeting of the coordination group, today. */
export const asFound = (pageId: string, today: string): MinutesRow => ({
  pageId,
  title: '',
  url: '',
  date: today,
  kind: 'coordination',
  state: 'found',
  decisions: 0,
  approval: null,
  publication: null,
  version: 1,
  changedAfterApproval: false,
  rev: 0,
});

/** The title under the page's heading tells the state too; a host that cannot refresh it asks when the item is opened next. */
export const tellHost = (): void => {
  view.refresh().catch(() => undefined);
};
