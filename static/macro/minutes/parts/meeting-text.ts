import type { MinutesRow } from '../../../../src/contract/documentation';
import type { Texts } from '../../../shared/text';

/** The date and the group of a meeting, which name it in a list of its page's actions: a title may be as long as a page. */
export const meetingFacts = ({ kind, date }: Pick<MinutesRow, 'kind' | 'date'>, { t, format }: Texts) => ({
  meeting: t(`documentation.meetingKinds.${kind}`),
  date: format.date(date),
});

/** A title fit for a flag. */
export const shortTitle = (title: string, most = 120): string =>
  title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
