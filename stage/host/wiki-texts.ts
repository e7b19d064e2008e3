import type { AdfTexts } from '../confluence/page/render-options';
import type { Locale } from './module-context';

/** What the editor of a page says. */
export interface EditorTexts {
  heading: string;
  title: string;
  text: string;
  notation: string;
  publish: string;
  publishing: string;
  cancel: string;
  addParagraph: string;
  addHeading: string;
  paragraph: string;
  headingOfLevel: string;
  item: string;
  insertMacro: string;
  noMacros: string;
  editMacro: string;
  removeMacro: string;
  removed: string;
  inserted: string;
  configured: string;
  macroOptions: string;
  untouched: string;
  emptyTitle: string;
  conflict: string;
  openNewest: string;
  refused: string;
  unreachable: string;
}

/** What the pages of Confluence say. */
export interface WikiTexts {
  noSpace: string;
  overview: string;
  pages: string;
  noPages: string;
  recent: string;
  search: string;
  searchButton: string;
  found: string;
  nothingFound: string;
  createPage: string;
  createHeading: string;
  createTitle: string;
  createLabel: string;
  createLabelHelp: string;
  createButton: string;
  createRefused: string;
  breadcrumbs: string;
  edit: string;
  exportMenu: string;
  exportTypes: Record<'pdf' | 'word' | 'other', string>;
  exported: string;
  backToPage: string;
  byline: string;
  ownedBy: string;
  updated: string;
  labels: string;
  macroFailed: string;
  noExport: string;
  restricted: string;
  adf: AdfTexts;
  editor: EditorTexts;
}

export const WIKI_TEXTS: Record<Locale, WikiTexts> = {
  'da-DK': {
    noSpace: 'Der er endnu ingen rum, du kan se.',
    overview: 'Oversigt',
    pages: 'Sider',
    noPages: 'Rummet har endnu ingen sider.',
    recent: 'Senest opdateret',
    search: 'Søg efter titel',
    searchButton: 'Søg',
    found: 'Fundne sider',
    nothingFound: 'Ingen sider har den titel.',
    createPage: 'Opret side',
    createHeading: 'Opret side i {space}',
    createTitle: 'Titel',
    createLabel: 'Etiketter',
    createLabelHelp: 'Kan udelades. Adskil flere med mellemrum.',
    createButton: 'Opret',
    createRefused: 'Siden blev ikke oprettet: {reason}',
    breadcrumbs: 'Brødkrumme',
    edit: 'Rediger',
    exportMenu: 'Eksportér',
    exportTypes: { pdf: 'Som PDF', word: 'Som Word', other: 'Som anden visning' },
    exported: 'Eksport af {title}',
    backToPage: 'Tilbage til siden',
    byline: 'Om siden',
    ownedBy: 'Ejet af {name}',
    updated: 'Senest opdateret {date}',
    labels: 'Etiketter',
    macroFailed: 'Makroen {title} kunne ikke eksporteres: {reason}',
    noExport: 'Makroen {title} har ingen eksport.',
    restricted: 'Kun for udvalgte',
    adf: {
      taskDone: 'Udført: ',
      taskOpen: 'Ikke udført: ',
      decision: 'Beslutning: ',
      panels: {
        info: 'Information',
        note: 'Bemærk',
        success: 'Godt',
        warning: 'Advarsel',
        error: 'Fejl',
        tip: 'Tip',
        custom: '',
      },
      picture: 'Billede eller fil, der ikke vises her',
      unknown: '{name} vises ikke her',
      expand: 'Vis mere',
    },
    editor: {
      heading: 'Rediger side',
      title: 'Titel',
      text: 'Sidens indhold',
      notation: 'Skriv **fed**, __kursiv__, ``kode`` og [[ord|https://adresse]].',
      publish: 'Udgiv',
      publishing: 'Udgiver …',
      cancel: 'Annuller',
      addParagraph: 'Tilføj afsnit',
      addHeading: 'Tilføj overskrift',
      paragraph: 'Afsnit',
      headingOfLevel: 'Overskrift på niveau {level}',
      item: 'Punkt',
      insertMacro: 'Indsæt makro',
      noMacros: 'Appen har ingen makroer.',
      editMacro: 'Rediger',
      removeMacro: 'Fjern',
      removed: '{title} er fjernet.',
      inserted: '{title} er indsat.',
      configured: '{title} er ændret.',
      macroOptions: 'Makroen {title}',
      untouched: 'Kan ikke redigeres her og bevares, som det er.',
      emptyTitle: 'Skriv en titel.',
      conflict:
        'Siden er ændret af en anden, siden du åbnede den. Den blev ikke udgivet, og din tekst står her endnu.',
      openNewest: 'Åbn den nyeste udgave i en ny fane',
      refused: 'Siden blev ikke udgivet: {reason}',
      unreachable: 'Confluence svarer ikke. Din tekst står her endnu.',
    },
  },
  'en-US': {
    noSpace: 'There are no spaces yet that you can see.',
    overview: 'Overview',
    pages: 'Pages',
    noPages: 'The space has no pages yet.',
    recent: 'Recently updated',
    search: 'Search by title',
    searchButton: 'Search',
    found: 'Pages found',
    nothingFound: 'No page has that title.',
    createPage: 'Create page',
    createHeading: 'Create a page in {space}',
    createTitle: 'Title',
    createLabel: 'Labels',
    createLabelHelp: 'Optional. Separate several with spaces.',
    createButton: 'Create',
    createRefused: 'The page was not created: {reason}',
    breadcrumbs: 'Breadcrumbs',
    edit: 'Edit',
    exportMenu: 'Export',
    exportTypes: { pdf: 'As PDF', word: 'As Word', other: 'As another view' },
    exported: 'Export of {title}',
    backToPage: 'Back to the page',
    byline: 'About the page',
    ownedBy: 'Owned by {name}',
    updated: 'Last updated {date}',
    labels: 'Labels',
    macroFailed: 'The macro {title} could not be exported: {reason}',
    noExport: 'The macro {title} has no export.',
    restricted: 'Restricted',
    adf: {
      taskDone: 'Done: ',
      taskOpen: 'Not done: ',
      decision: 'Decision: ',
      panels: {
        info: 'Information',
        note: 'Note',
        success: 'Success',
        warning: 'Warning',
        error: 'Error',
        tip: 'Tip',
        custom: '',
      },
      picture: 'Picture or file that is not shown here',
      unknown: '{name} is not shown here',
      expand: 'Show more',
    },
    editor: {
      heading: 'Edit page',
      title: 'Title',
      text: 'Content of the page',
      notation: 'Write **bold**, __italic__, ``code`` and [[words|https://address]].',
      publish: 'Publish',
      publishing: 'Publishing …',
      cancel: 'Cancel',
      addParagraph: 'Add a paragraph',
      addHeading: 'Add a heading',
      paragraph: 'Paragraph',
      headingOfLevel: 'Heading of level {level}',
      item: 'Item',
      insertMacro: 'Insert macro',
      noMacros: 'The app has no macros.',
      editMacro: 'Edit',
      removeMacro: 'Remove',
      removed: '{title} was removed.',
      inserted: '{title} was inserted.',
      configured: '{title} was changed.',
      macroOptions: 'The macro {title}',
      untouched: 'Cannot be edited here and is kept as it is.',
      emptyTitle: 'Write a title.',
      conflict:
        'Somebody else changed the page since you opened it. It was not published, and your text is still here.',
      openNewest: 'Open the newest version in a new tab',
      refused: 'The page was not published: {reason}',
      unreachable: 'Confluence does not answer. Your text is still here.',
    },
  },
};

/** A text with the values that it names in braces. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
