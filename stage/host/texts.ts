import type { ColorMode, Locale } from './module-context';

/** What the pages around the app say. */
export interface ShellTexts {
  language: string;
  skip: string;
  stage: string;
  person: string;
  locale: string;
  theme: string;
  page: string;
  choosePage: string;
  anonymous: string;
  menu: string;
  apps: string;
  closeFlag: string;
  closeModal: string;
  flags: string;
  notFound: string;
  notFoundText: string;
  noProject: string;
  themes: Record<ColorMode, string>;
}

export const LOCALE_NAMES: Record<Locale, string> = { 'da-DK': 'Dansk', 'en-US': 'English' };

export const SHELL_TEXTS: Record<Locale, ShellTexts> = {
  'da-DK': {
    language: 'da',
    skip: 'Gå til indhold',
    stage: 'Lokal afprøvning',
    person: 'Person',
    locale: 'Sprog',
    theme: 'Tema',
    page: 'Side',
    choosePage: 'Vælg side',
    anonymous: 'Uden login',
    menu: 'Projekter og rum',
    apps: 'Apps',
    closeFlag: 'Luk meddelelsen',
    closeModal: 'Luk',
    flags: 'Meddelelser',
    notFound: 'Siden findes ikke',
    notFoundText: 'Der er ingen side på denne adresse, eller også har du ikke adgang til den.',
    noProject: 'Der er endnu ingen projekter, du kan se.',
    themes: { light: 'Lyst', dark: 'Mørkt' },
  },
  'en-US': {
    language: 'en',
    skip: 'Skip to content',
    stage: 'Local trial',
    person: 'Person',
    locale: 'Language',
    theme: 'Theme',
    page: 'Page',
    choosePage: 'Choose a page',
    anonymous: 'Not signed in',
    menu: 'Projects and spaces',
    apps: 'Apps',
    closeFlag: 'Close the message',
    closeModal: 'Close',
    flags: 'Messages',
    notFound: 'Page not found',
    notFoundText: 'There is no page at this address, or you have no access to it.',
    noProject: 'There are no projects yet that you can see.',
    themes: { light: 'Light', dark: 'Dark' },
  },
};
