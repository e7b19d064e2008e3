import { useTexts } from '../../shared/text';
import { inLanguage, type View } from '../../shared/in-language';
import type { RecordsProps } from '../records/records-props';

const VIEW: View<RecordsProps> = {
  name: 'economy',
  page: async () => (await import('./decisions-page')).DecisionsPage,
};

const PAGES = {
  'da-DK': inLanguage(VIEW, () => import('../../../locales/da-DK/economy.json')),
  'en-US': inLanguage(VIEW, () => import('../../../locales/en-US/economy.json')),
};

/** Beslutninger with its own words, fetched when somebody opens it. */
export const LazyDecisions = (props: RecordsProps) => {
  const Page = PAGES[useTexts().locale];
  return <Page {...props} />;
};
