/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Voice } from '../../../src/contract/definitions';
import { changeSupport, type Support } from '../../../src/domain/support/support';
import { SupportSection } from '../../../static/wishes/drawer/support-section';
import { hearVoice, openState, type WishesState } from '../../../static/shared/wish/state/wishes-state';
import { anActor } from '../../builders/actors';
import { aWishesPage } from '../../builders/pages';
import { aSupport } from '../../builders/support';
import { aWish } from '../../builders/wishes';
import { renderInDanish } from '../wishes/in-danish';
import { answerCalls, No } from './answers';

const WISH = aWish();

/** The section over a page that takes in what it is told; `reloaded` is what a fresh reading would hold. */
const Page = ({ first, reloaded }: { first: WishesState; reloaded: Voice | null }) => {
  const [state, setState] = useState(first);
  return (
    <SupportSection
      wish={WISH}
      state={state}
      onHeard={(voice) => setState((now) => hearVoice(now, voice))}
      onReload={async () => {
        if (reloaded) setState((now) => hearVoice(now, reloaded));
      }}
    />
  );
};

/** Functions that keep one voice. */
const openSection = (
  supports: readonly Support[] = [],
  { actor = anActor(), lost }: { actor?: ReturnType<typeof anActor>; lost?: Voice } = {},
) => {
  let held = supports.find(({ authorityId }) => authorityId === 'aarhus') ?? aSupport();
  let rev = held.supported.length > 0 ? 1 : 0;
  const { called } = answerCalls({
    supportWish: ({ change }) => {
      if (lost) return new No({ code: 'changedMeanwhile' });
      const changed = changeSupport(held, Object(change));
      if (!changed.ok) return new No({ code: 'badInput', field: 'change.wishId' });
      held = changed.value;
      rev += 1;
      return { rev, value: held };
    },
  });
  const voices = supports.map((value) => ({ rev: 1, value }));
  renderInDanish(
    <Page first={openState(aWishesPage({ actor, wishes: [WISH], voices }))} reloaded={lost ?? null} />,
  );
  return { called, user: userEvent.setup() };
};

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('keeps what the own authority says at each choice, in order', async () => {
  const { called, user } = openSection();
  await user.click(radio('Støtter ønsket'));
  await user.click(radio('Støtter ikke ønsket'));
  await waitFor(() => expect(screen.queryByText('Gemmer …')).toBeNull());
  expect(called.map(({ payload }) => payload)).toEqual([
    { rev: 0, change: { change: 'answer', wishId: WISH.wishId, answer: 'supports' } },
    { rev: 1, change: { change: 'answer', wishId: WISH.wishId, answer: 'declines' } },
  ]);
  expect(radio('Støtter ikke ønsket').checked).toBe(true);
  expect(screen.getByText('0 støtter · 1 støtter ikke · 2 har ikke svaret')).toBeTruthy();
});

test('tells how many it benefits, and marks a wish that one authority supports alone', () => {
  openSection([aSupport({ wishIds: [WISH.wishId] })]);
  expect(screen.getByText(/Gavner 1 af 3 myndigheder/)).toBeTruthy();
  expect(screen.getByText('Enkeltønske')).toBeTruthy();
});

test('shows disagreement instead of a mean', () => {
  openSection([
    aSupport({ supported: [{ wishId: WISH.wishId, points: 1 }] }),
    aSupport({ authorityId: 'ballerup', supported: [{ wishId: WISH.wishId, points: 9 }] }),
    aSupport({ authorityId: 'abyhoj', declined: [WISH.wishId] }),
  ]);
  expect(screen.getByText('Delte meninger')).toBeTruthy();
  expect(screen.getByText('2 myndigheder har givet fra 1 til 9 point')).toBeTruthy();
});

test('names who says what when somebody asks', async () => {
  const { user } = openSection([aSupport({ wishIds: [WISH.wishId] })]);
  await user.click(screen.getByRole('button', { name: 'Vis myndigheder' }));
  expect(screen.getByText('Ballerup Kommune, Åbyhøj Kommune')).toBeTruthy();
});

test('moves the wish in the own order and says where it stands', async () => {
  const { user } = openSection([aSupport({ wishIds: ['10002', WISH.wishId] })]);
  expect(screen.getByText('Jeres nr. 2 af 2')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Flyt IOT-1314 op i jeres rækkefølge' }));
  expect(await screen.findByText('Jeres nr. 1 af 2')).toBeTruthy();
});

test('keeps points that are whole numbers, and says what is wrong with others', async () => {
  const { called, user } = openSection([aSupport({ wishIds: [WISH.wishId] })]);
  await user.type(screen.getByRole('textbox', { name: 'Point' }), '2,5');
  expect(screen.getByText('Skriv et helt tal fra 0 til 1.000.000.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gem point' })).toBeNull();
  await user.clear(screen.getByRole('textbox', { name: 'Point' }));
  await user.type(screen.getByRole('textbox', { name: 'Point' }), '40{Enter}');
  await waitFor(() => expect(called.at(-1)?.payload['change']).toMatchObject({ points: 40 }));
});

test('tells that another delegate spoke first, and shows what they said', async () => {
  const lost = { rev: 3, value: aSupport({ declined: [WISH.wishId] }) };
  const { user } = openSection([aSupport({ wishIds: ['10002'] })], { lost });
  await user.click(radio('Støtter ønsket'));
  expect((await screen.findByRole('alert')).textContent).toContain('En anden har ændret ønsket imens');
  await waitFor(() => expect(radio('Støtter ikke ønsket').checked).toBe(true));
});

test('lets whoever speaks for no authority read, and says who speaks', () => {
  openSection([], { actor: anActor({ accountId: 'account-vendor', roles: ['vendor'] }) });
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByText(/^Du taler ikke for en myndighed/)).toBeTruthy();
});
