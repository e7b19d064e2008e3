import { useTexts } from '../../shared/text';
import { inLanguage, type View } from '../../shared/in-language';
import type { SharesPageProps } from './shares-page';

const VIEW: View<SharesPageProps> = {
  name: 'shares',
  page: async () => (await import('./shares-page')).SharesPage,
};

const PAGES = {
  'da-DK': inLanguage(VIEW, () => import('../../../locales/da-DK/shares.json')),
  'en-US': inLanguage(VIEW, () => import('../../../locales/en-US/shares.json')),
};

/** Fordelingsforslag with its own words, fetched when somebody opens it. */
export const LazyShares = (props: SharesPageProps) => {
  const Page = PAGES[useTexts().locale];
  return <Page {...props} />;
};
