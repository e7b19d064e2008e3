import '../bridge-in-place';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import sharesTexts from '../../../../locales/da-DK/shares.json';
import shared from '../../../../locales/da-DK/shared.json';
import wishes from '../../../../locales/da-DK/wishes.json';
import type { WishesPage } from '../../../../src/contract/definitions';
import { createTexts, TextsProvider } from '../../../../static/shared/text';
import { openState } from '../../../../static/shared/wish/state/wishes-state';
import type { OpenCounter } from '../../../../static/wishes/shares/open-worker';
import { SharesPage } from '../../../../static/wishes/shares/shares-page';
import { aWishesPage } from '../../../builders/pages';
import { aSupport } from '../../../builders/support';
import { plain } from '../in-danish';
import { atOnce } from './counters';

/** jsdom has no window of any width: these tests look at a wide one. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: true,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

/** Aarhus and Ballerup share 370.000 kr.; Åbyhøj has not answered. */
export const someVoices = (): WishesPage['voices'] => [
  { rev: 1, value: aSupport({ authorityId: 'aarhus', wishIds: ['10001', '10002', '10003'] }) },
  { rev: 1, value: aSupport({ authorityId: 'ballerup', wishIds: ['10001', '10004', '10008'] }) },
];

export interface Opened {
  page?: Partial<WishesPage>;
  open?: OpenCounter;
  onReload?: () => Promise<void>;
}

/** Fordelingsforslag over a page of wishes, counted at once by the real engine unless a test counts otherwise. */
export const openShares = ({ page = {}, open = atOnce, onReload = async () => undefined }: Opened = {}) => {
  const state = openState(aWishesPage({ voices: someVoices(), ...page }));
  render(
    <TextsProvider texts={createTexts('da-DK', [shared, wishes, sharesTexts])}>
      <SharesPage state={state} onClose={() => undefined} onReload={onReload} open={open} />
    </TextsProvider>,
  );
  return { user: userEvent.setup() };
};

export const summary = async (): Promise<string> =>
  plain((await screen.findByText(/^Forslaget: /)).textContent);

/** The row of a wish, cell by cell, as it is read. */
export const cellsOf = (key: string): string[] => {
  const row = screen.getByText(key, { exact: true }).closest('tr');
  if (!row) throw new Error(`no row for ${key}`);
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => plain(textContent));
};
