import { lazy } from 'react';
import type { Messages } from '../../../src/text/translator';
import { TextsProvider, useTexts, withSection } from '../../shared/text';
import type { SharesPageProps } from './shares-page';

type Section = Promise<{ default: Messages }>;

const inLanguage = (section: () => Section) =>
  lazy(async () => {
    const [{ SharesPage }, texts] = await Promise.all([import('./shares-page'), section()]);
    const Page = (props: SharesPageProps) => (
      <TextsProvider texts={withSection(useTexts(), 'shares', texts.default)}>
        <SharesPage {...props} />
      </TextsProvider>
    );
    return { default: Page };
  });

const PAGES = {
  'da-DK': inLanguage(() => import('../../../locales/da-DK/shares.json')),
  'en-US': inLanguage(() => import('../../../locales/en-US/shares.json')),
};

/** Fordelingsforslag with its own words, fetched when somebody opens it. */
export const LazyShares = (props: SharesPageProps) => {
  const Page = PAGES[useTexts().locale];
  return <Page {...props} />;
};
