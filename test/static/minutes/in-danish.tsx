import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import documentation from '../../../locales/da-DK/documentation.json';
import macro from '../../../locales/da-DK/macro.json';
import minutes from '../../../locales/da-DK/minutes.json';
import shared from '../../../locales/da-DK/shared.json';
import { createTexts, TextsProvider, type Texts } from '../../../static/shared/text';

export const danish: Texts = createTexts('da-DK', [shared, documentation, macro, minutes]);

export const renderInDanish = (element: ReactElement) =>
  render(<TextsProvider texts={danish}>{element}</TextsProvider>);

/** Makes the clocks say noon of a day, while time goes on as it does. */
export const onTheDay = (day: string): void => {
  jest.useFakeTimers({
    now: new Date(`${day}T12:00:00Z`),
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'nextTick',
      'queueMicrotask',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'performance',
      'hrtime',
    ],
  });
};
