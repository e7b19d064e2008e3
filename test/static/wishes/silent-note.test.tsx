/** @jest-environment jsdom */
import './bridge-in-place';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WishesPage } from '../../../src/contract/definitions';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { SilentNote } from '../../../static/wishes/support/silent-note';
import { anActor } from '../../builders/actors';
import { aWishesPage } from '../../builders/pages';
import { aSupport } from '../../builders/support';
import { renderInDanish } from './in-danish';

const showNote = (page: Partial<WishesPage>) =>
  renderInDanish(<SilentNote state={openState(aWishesPage(page))} />);

const spoken = ['aarhus', 'ballerup'].map((authorityId) => ({
  rev: 1,
  value: aSupport({ authorityId, wishIds: ['10001'] }),
}));

test('names the authorities that have not answered', () => {
  showNote({ voices: spoken.slice(0, 1) });
  expect(
    screen.getByText('2 myndigheder har ikke svaret endnu: Ballerup Kommune og Åbyhøj Kommune'),
  ).toBeTruthy();
});

test('offers them a reminder to copy or to send', async () => {
  showNote({ voices: spoken });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Påmindelse' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Påmindelse til dem, der mangler',
  });
  expect(text.value).toMatch(/^Kære Åbyhøj Kommune\n/);
  expect(text.value).toContain('Jira-projektet IOT');
  expect(screen.getByRole('link', { name: 'Åbn som mail' }).getAttribute('href')).toMatch(
    /^mailto:\?subject=/,
  );
});

test('is silent where everybody has answered, and to those who do not gather answers', () => {
  const { container } = showNote({
    voices: [...spoken, { rev: 1, value: aSupport({ authorityId: 'abyhoj', declined: ['1'] }) }],
  });
  expect(container.textContent).toBe('');
  const other = showNote({ actor: anActor({ accountId: 'account-vendor', roles: ['vendor'] }) });
  expect(other.container.textContent).toBe('');
});
