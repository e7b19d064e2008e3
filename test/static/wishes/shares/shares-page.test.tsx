/** @jest-environment jsdom */
import { cellsOf, openShares, someVoices, summary } from './screen';
import { act, screen, waitFor, within } from '@testing-library/react';
import { kroner } from '../../../../src/domain/money';
import { aCommitment, aFrame, anUnsetFrame } from '../../../builders/frames';
import { aWish } from '../../../builders/wishes';
import { plain } from '../in-danish';
import { byHand } from './counters';

const budget = () => screen.getByRole('textbox', { name: /^Penge til nye ønsker/ });
const trialOf = (key: string) => screen.getByRole('textbox', { name: `Prøv et andet estimat for ${key}` });
const note = () => screen.queryByText(/^Du prøver med andre beløb/);

test('tells what is proposed beside the order of the group', async () => {
  openShares();
  expect(await summary()).toBe(
    'Forslaget: 3 ønsker for 335.000 kr. af 370.000 kr. Gruppens rækkefølge: 4 ønsker for 365.000 kr. 3 ønsker er med i begge.',
  );
});

test('says why the shares are more than the frame together, and only where they are', async () => {
  const { user } = openShares();
  await summary();
  expect(screen.getByText(/^Andelene er forhøjet, så mere af rammen bliver brugt:/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Lad resten stå' }));
  await screen.findByText(/^Forslaget: 2 ønsker /);
  expect(screen.queryByText(/^Andelene er forhøjet/)).toBeNull();
});

test('says who shares the money and who has no share', () => {
  openShares();
  expect(
    screen.getByText('2 af 3 myndigheder har svaret og deler rammen. Uden andel: Åbyhøj Kommune'),
  ).toBeTruthy();
});

test('gives one sentence on each wish why it is in or out', async () => {
  openShares();
  await summary();
  expect(cellsOf('IOT-1314')).toEqual([
    '',
    '✓ Med, nr. 1',
    '✓ Med, plads 1',
    expect.stringMatching(
      /^De 2 myndigheder, der støtter det, havde .* kr\. tilbage og kan betale 85\.000 kr\. med højst 42\.500 kr\. hver\./,
    ),
  ]);
  expect(cellsOf('IOT-1290').at(-1)).toMatch(
    /^Den myndighed, der støtter det, har .* kr\. tilbage, så der mangler .* kr\. til prisen på 480\.000 kr\.$/,
  );
  expect(cellsOf('IOT-1351').at(-1)).toBe('Ingen myndighed støtter det.');
  expect(cellsOf('IOT-1410').at(-1)).toBe('Mangler et estimat og kan ikke betales.');
});

test('shows who carries a wish when somebody asks', async () => {
  const { user } = openShares();
  await summary();
  const button = screen.getByRole('button', { name: 'Hvem bærer hvad: IOT-1314' });
  expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
    'Aarhus Kommune: 42.500 kr.',
    'Ballerup Kommune: 42.500 kr.',
  ]);
});

test('another amount of money is tried without changing anything, and given up again', async () => {
  const { user } = openShares();
  await summary();
  await user.clear(budget());
  await user.paste('100.000');
  await screen.findByText(/^Forslaget: 1 ønske /);
  expect(note()).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Nulstil' }));
  await screen.findByText(/^Forslaget: 3 ønsker /);
  expect(note()).toBeNull();
});

test('an amount that cannot be read is told, and counts for nothing', async () => {
  const { user } = openShares();
  const before = await summary();
  await user.clear(budget());
  await user.paste('mange penge');
  await user.tab();
  expect(budget().getAttribute('aria-invalid')).toBe('true');
  expect(await summary()).toBe(before);
  expect(note()).toBeNull();
});

test('another estimate is tried for one wish', async () => {
  const { user } = openShares();
  await summary();
  await user.clear(trialOf('IOT-1290'));
  await user.paste('100.000');
  await waitFor(() => expect(cellsOf('IOT-1290')[1]).toMatch(/Med, nr\./));
  expect(note()).toBeTruthy();
  await user.clear(trialOf('IOT-1290'));
  await waitFor(() => expect(cellsOf('IOT-1290')[1]).toMatch(/Ude/));
  expect(note()).toBeNull();
});

test('an estimate that can be read in two ways is told to the reader', async () => {
  const { user } = openShares();
  await summary();
  await user.clear(trialOf('IOT-1290'));
  await user.paste('1,000.00.0');
  const described = trialOf('IOT-1290').getAttribute('aria-describedby');
  expect(document.getElementById(described ?? '')?.textContent).toBeTruthy();
});

test('what is done with the rest can be chosen', async () => {
  const { user } = openShares();
  await summary();
  await user.click(screen.getByRole('radio', { name: 'Lad resten stå' }));
  expect(await screen.findByText(/^Forslaget: 2 ønsker /)).toBeTruthy();
});

test('says of a wish that fills up the frame that its supporters could not pay for it', async () => {
  const { user } = openShares();
  await summary();
  await user.click(screen.getByRole('radio', { name: /^Brug resten/ }));
  await waitFor(() =>
    expect(cellsOf('IOT-1377').at(-1)).toBe(
      'Den myndighed, der støtter det, har kun 22.500 kr. til prisen på 130.000 kr., men det har størst opbakning af de ønsker, der er plads til i resten af rammen.',
    ),
  );
});

test('says that a proposed wish above the limit for a single wish must be submitted', async () => {
  const { user } = openShares();
  await summary();
  expect(cellsOf('IOT-1290').at(-1)).not.toContain('over grænsen');
  await user.clear(budget());
  await user.paste('2.000.000');
  await waitFor(() =>
    expect(cellsOf('IOT-1290').at(-1)).toContain(
      'Prisen er over grænsen pr. ønske, så ønsket skal indstilles, før det kan igangsættes.',
    ),
  );
});

test('an authority with a larger weight has a larger share', async () => {
  const { user } = openShares();
  await summary();
  await user.click(screen.getByRole('radio', { name: 'Lad resten stå' }));
  await user.click(screen.getByRole('radio', { name: 'Vægtet efter bidrag' }));
  const weights = within(screen.getByRole('group', { name: 'Vægte' }));
  await user.clear(weights.getByRole('textbox', { name: 'Aarhus Kommune' }));
  await user.paste('9');
  expect(await screen.findByText(/^Forslaget: 3 ønsker /)).toBeTruthy();
});

test('a weight that is no whole number is told, and counts for nothing', async () => {
  const { user } = openShares();
  const before = await summary();
  await user.click(screen.getByRole('radio', { name: 'Vægtet efter bidrag' }));
  await user.clear(screen.getByRole('textbox', { name: 'Aarhus Kommune' }));
  await user.paste('0,5');
  expect(screen.getByText('Skriv et helt tal fra 1 til 1.000.')).toBeTruthy();
  expect(await summary()).toBe(before);
});

test('a counter that breaks is told in a sentence, with a way to try again', async () => {
  const counter = byHand();
  const { user } = openShares({ open: counter.open });
  await waitFor(() => expect(counter.asked).toHaveLength(1));
  act(() => counter.breakDown());
  expect(await screen.findByText('Forslaget kunne ikke beregnes i denne browser.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Beregn igen' }));
  act(() => counter.answer());
  expect(await summary()).toContain('3 ønsker');
});

test('a long count tells its step and can be stopped', async () => {
  const counter = byHand();
  const { user } = openShares({ open: counter.open });
  await user.click(await screen.findByRole('button', { name: 'Stop beregningen' }));
  expect(await screen.findByText('Beregningen er stoppet.')).toBeTruthy();
  expect(counter.counts()).toEqual({ opened: 1, ended: 1 });
});

test('everything is counted by the counter, and nothing before it answers', async () => {
  const counter = byHand();
  openShares({ open: counter.open });
  await waitFor(() => expect(counter.asked).toHaveLength(1));
  expect(screen.queryByRole('table')).toBeNull();
});

test('of ten thousand wishes the table shows thirty, and thirty more when somebody asks', async () => {
  const wishes = Array.from({ length: 10_000 }, (_, at) =>
    aWish({ wishId: String(at + 1), key: `IOT-${at + 1}` }),
  );
  const { user } = openShares({ page: { wishes } });
  await screen.findByText(/^Forslaget: /, {}, { timeout: 10_000 });
  const rows = () =>
    within(screen.getAllByRole('table')[0] ?? document.body).getAllByRole('rowheader').length;
  expect(rows()).toBe(30);
  await user.click(screen.getByRole('button', { name: 'Vis 30 ønsker mere' }));
  expect(rows()).toBe(60);
}, 20_000);

describe('where there is nothing to share', () => {
  test('says that no authority has answered', () => {
    openShares({ page: { voices: [] } });
    expect(screen.getByText('Ingen myndigheder har svaret endnu')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('says that no wish has an estimate', () => {
    openShares({ page: { wishes: [aWish({ estimate: null })], voices: someVoices() } });
    expect(screen.getByText('Intet ønske har et estimat')).toBeTruthy();
  });

  test('says that an overdrawn frame has no money left, and lets an amount be tried', async () => {
    const frame = aFrame({
      granted: kroner(100_000),
      commitments: [aCommitment({ amount: kroner(125_000) })],
    });
    const { user } = openShares({ page: { frame } });
    expect(await screen.findByText(/^Der er ingen penge at fordele\./)).toBeTruthy();
    expect(screen.getByText('Rammen har ingen penge tilbage.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await user.clear(budget());
    await user.paste('200.000');
    expect(await summary()).toContain('af 200.000 kr.');
  });

  test('lets an amount be tried where the frame is not set, and used by nobody', async () => {
    const { user } = openShares({ page: { frame: anUnsetFrame() } });
    expect(screen.getByText('Rammen for 2026 er ikke fastsat')).toBeTruthy();
    await user.clear(budget());
    await user.paste('200.000');
    await screen.findByText(/^Forslaget: 1 ønske |^Forslaget: 2 ønsker /);
    expect(screen.queryByRole('button', { name: 'Brug som rækkefølge' })).toBeNull();
    expect(screen.getByText('Rammen skal være fastsat, før forslaget kan bruges.')).toBeTruthy();
  });
});
