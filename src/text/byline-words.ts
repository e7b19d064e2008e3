import type { MinutesRow } from '../contract/documentation';
import { shortDate, words } from './confluence-texts';
import { minutesStateName } from './documentation-names';

/** The byline of a page of minutes: its state, and whether its text is still the one that was approved. */
export const bylineWords = ({
  state,
  date,
  changedAfterApproval,
}: MinutesRow): { title: string; tooltip: string } => ({
  title: words(changedAfterApproval ? 'byline.changed' : 'byline.title', { state: minutesStateName(state) }),
  tooltip: words('byline.tooltip', { date: shortDate(date) }),
});
