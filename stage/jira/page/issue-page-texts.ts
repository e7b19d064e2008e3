export type PageLocale = 'da-DK' | 'en-US';

export interface IssuePageTexts {
  status: string;
  type: string;
  project: string;
  description: string;
  noDescription: string;
  fields: string;
  doneNotDefined: string;
  doneMet: (met: number, total: number) => string;
  frozen: string;
  notSet: string;
  labels: string;
  reporter: string;
  assignee: string;
  comments: string;
  noComments: string;
  history: string;
  noHistory: string;
  changed: (field: string, from: string, to: string) => string;
  nothing: string;
}

export const ISSUE_PAGE_TEXTS: Readonly<Record<PageLocale, IssuePageTexts>> = {
  'da-DK': {
    status: 'Status',
    type: 'Type',
    project: 'Projekt',
    description: 'Beskrivelse',
    noDescription: 'Ingen beskrivelse.',
    fields: 'Felter',
    doneNotDefined: 'Ikke defineret',
    doneMet: (met, total) => `${met} af ${total} opfyldt`,
    frozen: 'låst',
    notSet: 'Ikke udfyldt',
    labels: 'Etiketter',
    reporter: 'Indmeldt af',
    assignee: 'Ansvarlig',
    comments: 'Kommentarer',
    noComments: 'Ingen kommentarer.',
    history: 'Historik',
    noHistory: 'Ingen ændringer.',
    changed: (field, from, to) => `ændrede ${field} fra ${from} til ${to}`,
    nothing: 'ingenting',
  },
  'en-US': {
    status: 'Status',
    type: 'Type',
    project: 'Project',
    description: 'Description',
    noDescription: 'No description.',
    fields: 'Fields',
    doneNotDefined: 'Not defined',
    doneMet: (met, total) => `${met} of ${total} met`,
    frozen: 'frozen',
    notSet: 'Not set',
    labels: 'Labels',
    reporter: 'Reporter',
    assignee: 'Assignee',
    comments: 'Comments',
    noComments: 'No comments.',
    history: 'History',
    noHistory: 'No changes.',
    changed: (field, from, to) => `changed ${field} from ${from} to ${to}`,
    nothing: 'nothing',
  },
};
