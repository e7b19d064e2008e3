import type { StatusCategory } from './model';

/** A workflow as an administrator draws it, with names for ids. */
export interface WorkflowTemplate {
  /** The first status is the one new issues have. */
  statuses: readonly { name: string; category: StatusCategory }[];
  transitions: readonly { name: string; from: 'any' | readonly string[]; to: string }[];
}

export interface ProjectTemplate {
  issueTypes: readonly string[];
  workflow: WorkflowTemplate;
}

/** The project of a coordination group: wishes on their way from asked for to delivered or declined. */
export const WISH_PROJECT: ProjectTemplate = {
  issueTypes: ['Udvikling', 'Vedligehold', 'Opgave'],
  workflow: {
    statuses: [
      { name: 'Nyt ønske', category: 'new' },
      { name: 'Til prioritering', category: 'new' },
      { name: 'I gang', category: 'indeterminate' },
      { name: 'Til godkendelse', category: 'indeterminate' },
      { name: 'Leveret', category: 'done' },
      { name: 'Afvist', category: 'done' },
    ],
    transitions: [
      { name: 'Til prioritering', from: ['Nyt ønske', 'Afvist'], to: 'Til prioritering' },
      { name: 'Start', from: ['Nyt ønske', 'Til prioritering'], to: 'I gang' },
      { name: 'Til godkendelse', from: ['I gang'], to: 'Til godkendelse' },
      { name: 'Tilbage til arbejde', from: ['Til godkendelse'], to: 'I gang' },
      { name: 'Godkend som leveret', from: ['I gang', 'Til godkendelse'], to: 'Leveret' },
      { name: 'Afvis', from: ['Nyt ønske', 'Til prioritering'], to: 'Afvist' },
      { name: 'Stop', from: ['I gang', 'Til godkendelse'], to: 'Til prioritering' },
    ],
  },
};
