import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { MacroView } from '../../../src/contract/documentation';
import { MinutesSection } from '../../../static/macro/minutes/minutes-section';
import { hostWith, type Host } from './host';
import { renderInDanish } from './in-danish';
import { aLiveMacro, aProposal, someMinutes } from './minutes-views';

/** The macro around the section: it keeps the index and hands it down again. */
const Macro = ({ opened }: { opened: MacroView }) => {
  const [macro, setMacro] = useState(opened);
  return <MinutesSection macro={macro} onChanged={(minutes) => setMacro((now) => ({ ...now, minutes }))} />;
};

type Answers = Parameters<typeof hostWith>[0];

export interface OpenedSection extends Host {
  user: ReturnType<typeof userEvent.setup>;
}

/** The section of a product, over functions that answer with what they were given. */
export const openSection = (overrides: Partial<MacroView> = {}, answers: Answers = {}): OpenedSection => {
  const host = hostWith({
    openMacro: () => aLiveMacro({ minutes: someMinutes() }),
    proposeMinutes: ({ kind, date }) =>
      aProposal({ ...(kind === 'users' ? { kind } : {}), date: String(date) }),
    ...answers,
  });
  renderInDanish(<Macro opened={aLiveMacro(overrides)} />);
  return { ...host, user: userEvent.setup() };
};

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

/** The line of a meeting, found by its link; a dialog over the index may link to the page too. */
export const lineOf = (title: string): HTMLElement => {
  const lines = screen.getAllByRole('link', { name: title }).map((link) => link.closest('tr'));
  const line = lines.find((each) => each !== null);
  if (!line) throw new Error(`${title} stands on no line`);
  return line;
};

/** Chunks of a dialog are fetched when it is asked for the first time. */
export const SLOW = { timeout: 5_000 };

/** Opens the menu of a meeting and chooses an action. */
export const choose = async (user: OpenedSection['user'], menu: string, action: RegExp): Promise<void> => {
  await user.click(button(menu));
  await user.click(await screen.findByRole('menuitem', { name: action }, SLOW));
};
