import { answerWith } from '../wishes/bridge-in-place';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import * as v from 'valibot';
import gadget from '../../../locales/da-DK/gadget.json';
import shared from '../../../locales/da-DK/shared.json';
import type { Answer } from '../../../src/contract/errors';
import { createTexts, TextsProvider } from '../../../static/shared/text';

const danish = createTexts('da-DK', [shared, gadget]);

const request = v.object({ functionKey: v.string() });

/** What the host was asked for beside the app's own functions. */
export type Asked = readonly (readonly [command: string, payload: unknown])[];

/** A gadget on a dashboard whose functions give one answer each. */
export const onDashboard = (element: ReactElement, answers: Record<string, Answer<unknown>>): Asked => {
  const asked: [string, unknown][] = [];
  answerWith((command, payload) => {
    if (command === 'invoke') return answers[v.parse(request, payload).functionKey];
    asked.push([command, payload]);
    return command === 'getUrl' ? 'https://os2.example/page' : true;
  });
  render(<TextsProvider texts={danish}>{element}</TextsProvider>);
  return asked;
};

export const REFUSED: Answer<unknown> = { ok: false, error: { code: 'refused' } };

export const given = <Value,>(value: Value): Answer<Value> => ({ ok: true, value });
