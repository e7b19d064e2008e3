import type { PageLocale } from './issue-page-texts';

export interface DashboardTexts {
  dashboards: string;
  heading: string;
  add: string;
  addNamed: string;
  empty: string;
  refresh: string;
  refreshAll: string;
  configure: string;
  remove: string;
}

export const DASHBOARD_TEXTS: Readonly<Record<PageLocale, DashboardTexts>> = {
  'da-DK': {
    dashboards: 'Dashboards',
    heading: 'Dashboard {name}',
    add: 'Tilføj gadget',
    addNamed: 'Tilføj {name}',
    empty: 'Der er endnu ingen gadgets her.',
    refresh: 'Opdater',
    refreshAll: 'Opdater alle',
    configure: 'Konfigurer',
    remove: 'Fjern',
  },
  'en-US': {
    dashboards: 'Dashboards',
    heading: 'Dashboard {name}',
    add: 'Add gadget',
    addNamed: 'Add {name}',
    empty: 'There are no gadgets here yet.',
    refresh: 'Refresh',
    refreshAll: 'Refresh all',
    configure: 'Configure',
    remove: 'Remove',
  },
};
