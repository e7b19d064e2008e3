import { render } from '@testing-library/react';
import { useState, type ComponentType } from 'react';
import economy from '../../../locales/da-DK/economy.json';
import shared from '../../../locales/da-DK/shared.json';
import wishes from '../../../locales/da-DK/wishes.json';
import englishEconomy from '../../../locales/en-US/economy.json';
import englishShared from '../../../locales/en-US/shared.json';
import englishWishes from '../../../locales/en-US/wishes.json';
import { createTexts, TextsProvider } from '../../../static/shared/text';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import type { RecordsProps } from '../../../static/wishes/records/records-props';
import { WHOLE_LIST, type Details, type ListView } from '../../../static/wishes/state/list-view';
import { aWishesPage } from '../../builders/pages';

const danish = createTexts('da-DK', [shared, wishes, economy]);
const english = createTexts('en-US', [englishShared, englishWishes, englishEconomy]);

export interface Shown {
  details?: Details;
  locale?: 'da-DK' | 'en-US';
  page?: Parameters<typeof aWishesPage>[0];
  onReload?: () => Promise<void>;
}

/** Renders a view of the books as the page does: what it looks at is kept, and every change of it is noted. */
export const renderView = (View: ComponentType<RecordsProps>, shown: Shown = {}) => {
  const { details = {}, locale, page, onReload = () => Promise.resolve() } = shown;
  const looked: Partial<ListView>[] = [];
  const state = openState(aWishesPage(page));
  const Page = () => {
    const [view, setView] = useState<ListView>({ ...WHOLE_LIST, details });
    const onView = (change: Partial<ListView>): void => {
      looked.push(change);
      setView({ ...view, ...change });
    };
    return <View state={state} details={view.details} onView={onView} onReload={onReload} />;
  };
  render(
    <TextsProvider texts={locale === 'en-US' ? english : danish}>
      <Page />
    </TextsProvider>,
  );
  return looked;
};

export const failed = (code: 'refused' | 'unavailable') => ({ ok: false, error: { code } });

export const given = (value: unknown) => ({ ok: true, value });

export const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
