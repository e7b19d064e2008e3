/** @jest-environment jsdom */
import { answerCalls } from './host';
import { screen } from '@testing-library/react';
import { SettingsPage } from '../../../static/settings/settings-page';
import { NoSteeringGroup } from '../../../static/shared/parts/no-steering-group';
import { SteeringPage } from '../../../static/steering/steering-page';
import { WishesPage } from '../../../static/wishes/wishes-page';
import { anInbox, aSettingsPage } from '../../builders/inbox';
import { aWishesPage } from '../../builders/pages';
import { aProduct, someSettings } from '../../builders/products';
import { renderInDanish } from './in-danish';
import { renderInDanish as renderWishes } from '../wishes/in-danish';

const TITLE = 'OS2iot har ingen styregruppe';
const TEXT = /^Koordinationsgruppen har påtaget sig ansvaret: den fastsætter rammen/;

const inboxOf = (hasSteeringGroup: boolean) =>
  anInbox({ products: anInbox().products.map((product) => ({ ...product, hasSteeringGroup })) });

it('is told once on the settings page, in the words of every surface', async () => {
  const settings = someSettings({ hasSteeringGroup: false });
  answerCalls(() => ({ ok: true, value: aSettingsPage({ product: aProduct({ settings }) }) }));
  renderInDanish(<SettingsPage productId="10000" />);
  expect(await screen.findAllByRole('heading', { name: TITLE })).toHaveLength(1);
  expect(screen.getAllByText(TEXT)).toHaveLength(1);
});

it('is told once on the page of wishes', async () => {
  // jsdom knows no widths: a narrow window.
  Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });
  const page = aWishesPage({ settings: someSettings({ hasSteeringGroup: false }) });
  answerCalls(() => ({ ok: true, value: page }));
  renderWishes(<WishesPage productId="10000" />);
  const title = `${page.heading.name} har ingen styregruppe`;
  expect(await screen.findAllByRole('heading', { name: title })).toHaveLength(1);
  expect(screen.getAllByText(TEXT)).toHaveLength(1);
});

it('is told once on the steering page, however many cases there are', async () => {
  answerCalls(() => ({ ok: true, value: inboxOf(false) }));
  renderInDanish(<SteeringPage />);
  expect(await screen.findAllByRole('heading', { name: TITLE })).toHaveLength(1);
  expect(screen.getAllByText(TEXT)).toHaveLength(1);
});

it('is not told of a product that has a steering group', async () => {
  answerCalls(() => ({ ok: true, value: inboxOf(true) }));
  renderInDanish(<SteeringPage />);
  await screen.findByText(/Sag 1 af/);
  expect(screen.queryByText(TEXT)).toBeNull();
});

it('names every product without one, and nobody can put it away', () => {
  renderInDanish(<NoSteeringGroup products={['OS2iot', 'OS2web']} />);
  expect(screen.getByRole('heading', { name: 'OS2iot og OS2web har ingen styregruppe' })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
