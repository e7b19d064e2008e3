import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import productFile from '../../../locales/da-DK/product-file.json';
import setUp from '../../../locales/da-DK/set-up.json';
import settings from '../../../locales/da-DK/settings.json';
import shared from '../../../locales/da-DK/shared.json';
import steering from '../../../locales/da-DK/steering.json';
import { createTexts, TextsProvider, type Texts } from '../../../static/shared/text';

export const danish: Texts = createTexts('da-DK', [shared, steering, settings, setUp, productFile]);

export const renderInDanish = (element: ReactElement) =>
  render(<TextsProvider texts={danish}>{element}</TextsProvider>);
