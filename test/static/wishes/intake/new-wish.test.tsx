/** @jest-environment jsdom */
import '../bridge-in-place';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import intakeTexts from '../../../../locales/da-DK/intake.json';
import shared from '../../../../locales/da-DK/shared.json';
import wishesTexts from '../../../../locales/da-DK/wishes.json';
import type { WishesPage } from '../../../../src/contract/definitions';
import type { Intake } from '../../../../src/contract/intake';
import { INITIAL_INTAKE } from '../../../../src/domain/intake/intake';
import { createTexts, TextsProvider } from '../../../../static/shared/text';
import { openState } from '../../../../static/shared/wish/state/wishes-state';
import { jiraFormAddress } from '../../../../static/wishes/intake/jira-form';
import { NewWishButton } from '../../../../static/wishes/intake/new-wish-button';
import { NewWishDialog } from '../../../../static/wishes/intake/new-wish-dialog';
import { anActor } from '../../../builders/actors';
import { aWishesPage } from '../../../builders/pages';
import { someSettings } from '../../../builders/products';
import { aWish } from '../../../builders/wishes';
import { answerCalls, No } from '../../drawer/answers';

const anIntake = (overrides: Partial<Intake> = {}): Intake => ({
  vision: 'Målinger, som alle kan bruge.',
  visionUrl: 'https://os2.example/vision',
  kinds: [
    { kind: 'development', typeId: '7', alsoAsked: [] },
    { kind: 'maintenance', typeId: '8', alsoAsked: [] },
  ],
  ...overrides,
});

const RULES = { ...INITIAL_INTAKE, rules: 'Ét ønske ad gangen.', rulesUrl: 'https://os2.example/adfaerd' };

const texts = createTexts('da-DK', [shared, wishesTexts, intakeTexts]);

interface Opening {
  /** Each test writes in a product of its own: what is written in one is kept for it. */
  product: string;
  intake?: Partial<Intake>;
  page?: Partial<WishesPage>;
  createWish?: () => unknown;
}

const openDialog = async ({ product, intake = {}, page = {}, createWish }: Opening) => {
  const created = { wish: aWish({ key: 'IOT-1500' }), isListed: true, isAuthorityMissing: false };
  const functions = answerCalls({
    openIntake: () => anIntake(intake),
    createWish: createWish ?? (() => created),
  });
  const asked: string[] = [];
  const state = openState(
    aWishesPage({
      heading: { productId: product, key: 'IOT', name: 'OS2iot' },
      settings: someSettings({ intake: RULES }),
      ...page,
    }),
  );
  const { unmount } = render(
    <TextsProvider texts={texts}>
      <NewWishDialog
        state={state}
        onCreated={({ wish }) => asked.push(`created ${wish.key}`)}
        onReload={() => asked.push('reload')}
        onClose={() => asked.push('close')}
      />
    </TextsProvider>,
  );
  await screen.findByRole('textbox', { name: /^Titel/ });
  const sent = () =>
    functions.called.filter(({ call }) => call === 'createWish').map(({ payload }) => payload);
  return { ...functions, asked, sent, unmount, user: userEvent.setup() };
};

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

test('asks for title and need only, and takes the focus to what is missing', async () => {
  const { user, sent } = await openDialog({ product: '1' });
  await user.type(field(/^Titel/), 'Vis cykelruter');
  await user.click(button('Opret ønsket'));
  await waitFor(() => expect(document.activeElement).toBe(field(/^Behov/)));
  expect(screen.getByText('Beskriv behovet.')).toBeTruthy();
  expect(sent()).toEqual([]);
});

test('sends what was written and tells where the wish is', async () => {
  const { user, sent, asked, flags } = await openDialog({ product: '2' });
  await user.type(field(/^Titel/), 'Vis cykelruter');
  await user.type(field(/^Behov/), 'Ingen kan finde vej');
  await user.click(screen.getByRole('radio', { name: 'Vedligehold' }));
  await user.click(button('Opret ønsket'));
  await waitFor(() => expect(asked).toEqual(['created IOT-1500']));
  expect(sent()).toEqual([
    {
      productId: '2',
      title: 'Vis cykelruter',
      need: 'Ingen kan finde vej',
      kind: 'maintenance',
      beneficiaryId: null,
    },
  ]);
  expect(flags).toEqual(['IOT-1500 er oprettet og står nederst på listen']);
});

test('has the rules and the vision beside what is written', async () => {
  await openDialog({ product: '3' });
  const aside = within(screen.getByRole('complementary', { name: 'Regler og vision' }));
  expect(aside.getByText('Ét ønske ad gangen.')).toBeTruthy();
  expect(aside.getByText('Målinger, som alle kan bruge.')).toBeTruthy();
  expect(aside.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://os2.example/adfaerd',
    'https://os2.example/vision',
  ]);
});

test('shows wishes that look like it while the title is typed', async () => {
  const { user } = await openDialog({ product: '4' });
  expect(screen.queryByRole('list', { name: 'Ligner noget af dette?' })).toBeNull();
  await user.type(field(/^Titel/), 'Mørkt tema');
  const similar = within(screen.getByRole('list', { name: 'Ligner noget af dette?' }));
  expect(similar.getByRole('link', { name: 'IOT-1410' })).toBeTruthy();
});

test('keeps what was written when it fails, tells Jira’s answer and offers Jira’s own form', async () => {
  const refused = new No({ code: 'jiraRefused', messages: ['Kommune is required'] });
  const { user, sent, unmount } = await openDialog({ product: '5', createWish: () => refused });
  await user.type(field(/^Titel/), 'Vis cykelruter');
  await user.type(field(/^Behov/), 'Ingen kan finde vej');
  await user.click(button('Opret ønsket'));
  expect((await screen.findByRole('alert')).textContent).toContain('Kommune is required');
  expect(button('Opret det i Jira med det, du har skrevet')).toBeTruthy();
  expect(sent()).toHaveLength(1);
  unmount();
  await openDialog({ product: '5' });
  expect(screen.getByDisplayValue('Vis cykelruter')).toBeTruthy();
  expect(screen.getByDisplayValue('Ingen kan finde vej')).toBeTruthy();
});

test('says beforehand what only Jira’s own form can ask', async () => {
  const kinds = [{ kind: 'development', typeId: '7', alsoAsked: ['Kommune', 'System'] }] as const;
  await openDialog({ product: '6', intake: { kinds } });
  expect(screen.getByText(/Jira kræver også: Kommune og System\./)).toBeTruthy();
});

test('carries what was written to Jira’s own form, and never so much that Jira would lose it', () => {
  const address = (need: string) =>
    new URLSearchParams(
      jiraFormAddress({ productId: '1', typeId: '7' }, { title: ' Vis ', need }).split('?')[1],
    );
  expect(Object.fromEntries(address('A & b'))).toEqual({
    pid: '1',
    issuetype: '7',
    summary: 'Vis',
    description: 'A & b',
  });
  expect(address('x'.repeat(1_001)).has('description')).toBe(false);
});

test('asks a vendor for no authority', async () => {
  const actor = anActor({ roles: ['vendor'] });
  await openDialog({ product: '7', page: { actor } });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('is not offered where Jira lets the reader create nothing, and says why', () => {
  const jira = { mayRank: true, mayEdit: true, mayCreate: false };
  render(
    <TextsProvider texts={texts}>
      <NewWishButton
        state={openState(aWishesPage({ jira }))}
        onCreated={() => undefined}
        onReload={() => undefined}
      />
    </TextsProvider>,
  );
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/Jira giver dig ikke ret til at oprette sager/)).toBeTruthy();
});
