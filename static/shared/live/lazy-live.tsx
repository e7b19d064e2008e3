import { Suspense } from 'react';
import { inLanguage, type View } from '../in-language';
import { useTexts } from '../text';
import type { LivePageProps } from './live-page';

const Nothing = () => null;

/** A page is a page without what others do, also where that cannot be fetched. */
const VIEW: View<LivePageProps> = {
  name: 'live',
  page: () =>
    import('./live-page').then(
      ({ LivePage }) => LivePage,
      () => Nothing,
    ),
};

const without = () => ({ default: {} });

const PAGES = {
  'da-DK': inLanguage(VIEW, () => import('../../../locales/da-DK/live.json').catch(without)),
  'en-US': inLanguage(VIEW, () => import('../../../locales/en-US/live.json').catch(without)),
};

/** What follows the others, with its own words, fetched once the page stands. */
export const LazyLive = (props: LivePageProps) => {
  const Page = PAGES[useTexts().locale];
  return (
    <Suspense fallback={null}>
      <Page {...props} />
    </Suspense>
  );
};
