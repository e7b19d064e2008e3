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
  /** Id of the Jira issue that the surface stands on; empty elsewhere. */
  issueId: string;
  /** Ids of the Confluence page and its space that the surface stands on; empty elsewhere. */
  pageId: string;
  spaceId: string;
  /** What a macro or a gadget is configured with, as its page keeps it: to be checked before it is used. */
  config: unknown;
}

export interface Screen {
  sections: (locale: Locale) => Promise<readonly Messages[]>;
  render: (surroundings: Surroundings) => ReactNode;
}

type Context = Awaited<ReturnType<typeof view.getContext>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The id of something that the context names: Jira's project, Confluence's page or space. */
const idOf = (named: unknown): string => {
  const id = isRecord(named) ? named['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
};

const surroundingsOf = ({ accountId, extension, locale }: Context): Surroundings => ({
  locale: localeFor(locale),
  accountId: accountId ?? null,
  productId: idOf(extension['project']),
  issueId: idOf(extension['issue']),
  pageId: idOf(extension['content']),
  spaceId: idOf(extension['space']),
  config: extension['config'] ?? extension['gadgetConfiguration'],
});

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
  const surroundings = surroundingsOf(context);
  const { locale } = surroundings;
  applyTheme(context);
  document.documentElement.lang = locale.slice(0, 2);
  const texts = createTexts(locale, await sections(locale));
  const root = document.getElementById('root');
  if (!root) throw new Error('the document has no root');
  createRoot(root).render(
    <StrictMode>
      <TextsProvider texts={texts}>{render(surroundings)}</TextsProvider>
    </StrictMode>,
  );
  await firstAnswer;
  // After the first picture with content: from here on the host switches the theme while the page is open.
  requestAnimationFrame(() => requestAnimationFrame(() => void view.theme.enable()));
};
