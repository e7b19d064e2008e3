import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import shared from '../../../locales/da-DK/shared.json';
import wishes from '../../../locales/da-DK/wishes.json';
import { createTexts, TextsProvider, type Texts } from '../../../static/shared/text';

export const danish: Texts = createTexts('da-DK', [shared, wishes]);

/** Renders with the Danish texts; amounts and their units are told apart by a plain space, as people read them. */
export const renderInDanish = (element: ReactElement) =>
  render(<TextsProvider texts={danish}>{element}</TextsProvider>);

export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
