export type PageLocale = 'da-DK' | 'en-US';

export interface IssuePageTexts {
  status: string;
  transitions: string;
  type: string;
  project: string;
  description: string;
  noDescription: string;
  details: string;
  fields: string;
  notSet: string;
  edit: string;
  save: string;
  cancel: string;
  saved: string;
  moved: string;
  labels: string;
  reporter: string;
  assignee: string;
  comments: string;
  noComments: string;
  history: string;
  noHistory: string;
  changed: string;
  nothing: string;
  create: string;
  createHeading: string;
  summary: string;
}

export const ISSUE_PAGE_TEXTS: Readonly<Record<PageLocale, IssuePageTexts>> = {
  'da-DK': {
    status: 'Status',
    transitions: 'Skift status',
    type: 'Type',
    project: 'Projekt',
    description: 'Beskrivelse',
    noDescription: 'Ingen beskrivelse.',
    details: 'Detaljer',
    fields: 'Felter',
    notSet: 'Ikke udfyldt',
    edit: 'Rediger',
    save: 'Gem',
    cancel: 'Annuller',
    saved: '{name} er gemt.',
    moved: 'Status er nu {name}.',
    labels: 'Etiketter',
    reporter: 'Indmeldt af',
    assignee: 'Ansvarlig',
    comments: 'Kommentarer',
    noComments: 'Ingen kommentarer.',
    history: 'Historik',
    noHistory: 'Ingen ændringer.',
    changed: 'ændrede {field} fra {from} til {to}',
    nothing: 'ingenting',
    create: 'Opret',
    createHeading: 'Opret sag i {name}',
    summary: 'Titel',
  },
  'en-US': {
    status: 'Status',
    transitions: 'Change status',
    type: 'Type',
    project: 'Project',
    description: 'Description',
    noDescription: 'No description.',
    details: 'Details',
    fields: 'Fields',
    notSet: 'Not set',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    saved: '{name} is saved.',
    moved: 'The status is now {name}.',
    labels: 'Labels',
    reporter: 'Reporter',
    assignee: 'Assignee',
    comments: 'Comments',
    noComments: 'No comments.',
    history: 'History',
    noHistory: 'No changes.',
    changed: 'changed {field} from {from} to {to}',
    nothing: 'nothing',
    create: 'Create',
    createHeading: 'Create an issue in {name}',
    summary: 'Summary',
  },
};

/** Puts values into the places of a text. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
