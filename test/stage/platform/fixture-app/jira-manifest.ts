const resolver = { function: 'jira-resolver' };
const bothKinds = ['company-managed', 'team-managed'];

const validator = (key: string, rule: Record<string, unknown>) => ({
  key,
  name: `Regel ${key}`,
  description: `Prøver ${key}`,
  ...rule,
});

/** What the fixture app has in Jira besides its pages. */
export const jiraModules = {
  'jira:workflowValidator': [
    validator('ready', { function: 'validate', projectTypes: bothKinds }),
    validator('assigned', {
      expression: "issue.assignee != null && issue.summary.length > (config['least'] ?? 0)",
      errorMessage: { i18n: 'validator.assigned' },
    }),
    validator('spoken', { expression: "project.key == 'VEJ' ? `${issue.key} må ikke` : true" }),
    validator('broken', {
      expression: 'issue.assignee.displayName.length > 0',
      errorMessage: 'Mangler ansvarlig',
    }),
    validator('as-user', { function: 'validate-as-user' }),
    validator('bad', { function: 'validate-badly' }),
    validator('odd', { function: 'validate-oddly' }),
    validator('never', { function: 'validate-never' }),
  ],
  'jira:issuePanel': [
    {
      key: 'panel',
      resource: 'ui/main',
      resolver,
      title: { i18n: 'panel.title' },
      icon: 'resource:ui;icon.svg',
      viewportSize: 'medium',
    },
    {
      key: 'care-panel',
      resource: 'ui/main',
      resolver,
      title: 'Vedligehold',
      icon: 'resource:ui;icon.svg',
      displayConditions: { issueType: 'Vedligehold' },
    },
  ],
  'jira:customField': [
    {
      key: 'progress',
      name: { i18n: 'field.progress' },
      description: 'Hvor langt ønsket er',
      type: 'object',
      readOnly: true,
      schema: { properties: { met: { type: 'integer', searchAlias: 'ProgressMet' } } },
      view: {
        formatter: {
          expression: "value == null ? '' : `${value.met} af ${value.total}`",
          export: true,
          historyView: true,
        },
      },
    },
    {
      key: 'points',
      name: 'Points',
      description: 'Hvor stort ønsket er',
      type: 'number',
      edit: {
        validation: {
          expression: 'value == null || (value >= 0 && value <= 100)',
          errorMessage: { i18n: 'field.points' },
        },
      },
    },
    {
      key: 'colour',
      name: 'Farve',
      description: 'Vises og skrives af appen',
      type: 'string',
      view: {
        resource: 'ui/main',
        experience: ['issue-view'],
        formatter: { expression: '`farven ${value}`' },
      },
      edit: {
        resource: 'ui/main',
        isInline: true,
        experience: ['issue-view', 'issue-create'],
        validation: { expression: "value != 'usynlig' ? true : 'Den ses ikke'" },
      },
      resolver,
    },
  ],
  'jira:dashboardGadget': [
    {
      key: 'gadget',
      resource: 'ui/main',
      resolver,
      title: { i18n: 'gadget.title' },
      description: 'Viser årets ramme',
      thumbnail: 'https://example.org/gadget.svg',
      edit: { resource: 'ui/config' },
    },
  ],
  scheduledTrigger: [{ key: 'nightly', function: 'nightly', interval: 'day' }],
};

export const jiraFunctions = [
  { key: 'jira-resolver', handler: 'jira.resolver' },
  { key: 'validate', handler: 'jira.validate' },
  { key: 'validate-as-user', handler: 'jira.validateAsUser' },
  { key: 'validate-badly', handler: 'jira.validateBadly' },
  { key: 'validate-oddly', handler: 'jira.validateOddly' },
  { key: 'validate-never', handler: 'jira.validateNever', timeoutSeconds: 1 },
  { key: 'on-jira-event', handler: 'jira.onJiraEvent' },
  { key: 'nightly', handler: 'jira.nightly' },
];
