import '@atlaskit/css-reset';
import './page.css';
import { view } from '@forge/bridge';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeFor, type Locale, type Messages } from '../../src/text/translator';
import { firstAnswer } from './bridge';
import { createTexts, TextsProvider } from './text';

/** What a screen gets to know of where it stands. None of it is proof of a right: the functions check again. */
export interface Surroundings {
  locale: Locale;
  accountId: string | null;
  /** Id of the Jira project the page belongs to; empty on pages that belong to none. */
  productId: string;
}

export interface Screen {
  sections: (locale: Locale) => Promise<readonly Messages[]>;
  render: (surroundings: Surroundings) => ReactNode;
}

type Context = Awaited<ReturnType<typeof view.getContext>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const productIdOf = (context: Context): string => {
  const project: unknown = context.extension['project'];
  const id = isRecord(project) ? project['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
};

/** The tokens' stylesheet is linked from the document; the attributes choose light or dark before the first picture. */
const applyTheme = (context: Context): void => {
  const theme: unknown = context['theme'];
  const mode = isRecord(theme) && theme['colorMode'] === 'dark' ? 'dark' : 'light';
  document.documentElement.dataset['colorMode'] = mode;
  document.documentElement.dataset['theme'] =
    'light:light dark:dark spacing:spacing typography:typography shape:shape';
};

/** Starts a screen: context, language and theme first, then the screen's own call. */
export const launch = async ({ sections, render }: Screen): Promise<void> => {
  const context = await view.getContext();
  const locale = localeFor(context.locale);
  applyTheme(context);
  document.documentElement.lang = locale.slice(0, 2);
  const texts = createTexts(locale, await sections(locale));
  const root = document.getElementById('root');
  if (!root) throw new Error('the document has no root');
  createRoot(root).render(
    <StrictMode>
      <TextsProvider texts={texts}>
        {render({ locale, accountId: context.accountId ?? null, productId: productIdOf(context) })}
      </TextsProvider>
    </StrictMode>,
  );
  await firstAnswer;
  // After the first picture with content: from here on the host switches the theme while the page is open.
  requestAnimationFrame(() => requestAnimationFrame(() => void view.theme.enable()));
};
