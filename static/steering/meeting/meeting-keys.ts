import type { KeyboardEvent } from 'react';
import { OUTCOMES, type Outcome } from '../../../src/domain/decision-case';

/** What the keys of a meeting do, as in Jira's own lists: J goes on, K goes back. */
export interface MeetingKeys {
  onStep: (steps: number) => void;
  onOutcome: (outcome: Outcome) => void;
}

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

const TYPED_IN =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], [role=dialog] *';

const isTyping = (target: EventTarget): boolean => target instanceof Element && target.matches(TYPED_IN);

const isHeldWith = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

/** Ctrl and Enter, or Cmd and Enter, sends the form that somebody writes in, as it does in Jira. */
const sendForm = (event: KeyboardEvent): void => {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
};

const outcomeOf = (key: string): Outcome | undefined => OUTCOMES[Number(key) - 1];

/**
 * Does what a key says. Single keys work while nobody types, and only while they are on; they are heard inside of the
 * meeting only.
 */
export const pressKey = (event: KeyboardEvent, isOn: boolean, { onStep, onOutcome }: MeetingKeys): void => {
  if (event.defaultPrevented) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sendForm(event);
  if (!isOn || isHeldWith(event) || isTyping(event.target)) return;
  const steps = STEPS[event.key.toLowerCase()];
  const outcome = outcomeOf(event.key);
  if (steps === undefined && outcome === undefined) return;
  event.preventDefault();
  if (steps !== undefined) onStep(steps);
  if (outcome !== undefined) onOutcome(outcome);
};
