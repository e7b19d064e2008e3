import { parseManifest } from '../../../../stage/manifest';
import { jiraFunctions, jiraModules } from './jira-manifest';

const function_ = (key: string, method: string, timeoutSeconds?: number) => ({
  key,
  handler: `functions.${method}`,
  ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
});

/** The manifest of an app that has one of everything the platform half of the stage serves. */
export const fixtureManifest = parseManifest({
  app: {
    id: 'ari:cloud:ecosystem::app/fixture',
    storage: {
      entities: [
        {
          name: 'wish',
          attributes: {
            rev: { type: 'integer' },
            product: { type: 'string' },
            amount: { type: 'integer' },
            open: { type: 'boolean' },
            body: { type: 'any' },
          },
          indexes: [{ name: 'by-product', partition: ['product'], range: ['amount'] }, 'amount'],
        },
      ],
    },
  },
  modules: {
    'jira:projectPage': [
      { key: 'page', resource: 'ui/main', resolver: { function: 'resolver' }, title: { i18n: 'title' } },
    ],
    'jira:globalPage': [
      {
        key: 'global',
        resource: 'ui/main',
        resolver: { function: 'quick' },
        title: 'Global',
        layout: 'basic',
      },
    ],
    macro: [
      {
        key: 'board',
        resource: 'ui/main',
        resolver: { function: 'confluence-resolver' },
        title: { i18n: 'board.title' },
        description: { i18n: 'board.description' },
        layout: 'block',
        unlicensedAccess: ['unlicensed', 'anonymous'],
        config: {
          resource: 'ui/config',
          viewportSize: 'large',
          openOnInsert: true,
          title: 'Opsætning af tavlen',
        },
        adfExport: { function: 'export-board' },
      },
      {
        key: 'inner-circle',
        resource: 'ui/main',
        resolver: { function: 'confluence-resolver' },
        title: 'Kun for medlemmer',
        adfExport: { function: 'export-badly' },
      },
      { key: 'old-board', resource: 'ui/main', title: 'Den gamle tavle', hidden: true },
    ],
    'confluence:contentBylineItem': [
      {
        key: 'state',
        resource: 'ui/main',
        resolver: { function: 'confluence-resolver' },
        title: { i18n: 'byline.title' },
        tooltip: 'Referatets tilstand',
        viewportContainer: 'popup',
        viewportSize: 'medium',
        dynamicProperties: { function: 'state-properties' },
        unlicensedAccess: ['anonymous'],
      },
      {
        key: 'journal',
        resource: 'ui/main',
        resolver: { function: 'confluence-resolver' },
        title: 'Journal',
        viewportContainer: 'modal',
        dynamicProperties: { function: 'failing-properties' },
      },
      {
        key: 'only-marked',
        resource: 'ui/main',
        resolver: { function: 'confluence-resolver' },
        title: 'Mærket',
        displayConditions: { entityPropertyExists: { entity: 'content', propertyKey: 'mark' } },
      },
    ],
    ...jiraModules,
    trigger: [
      {
        key: 'ours-ignored',
        function: 'onIssueEvent',
        events: ['avi:jira:updated:issue'],
        filter: { ignoreSelf: true },
      },
      { key: 'all', function: 'onIssueEvent', events: ['avi:jira:created:issue'] },
      {
        key: 'jira-events',
        function: 'on-jira-event',
        events: [
          'avi:jira:updated:issue',
          'avi:jira:deleted:project',
          'avi:jira:softdeleted:project',
          'avi:jira:failed:expression',
        ],
      },
    ],
    consumer: [{ key: 'worker', queue: 'work', function: 'consume' }],
    function: [
      function_('resolver', 'resolver'),
      function_('quick', 'resolver', 1),
      function_('consume', 'consume'),
      function_('onIssueEvent', 'onIssueEvent'),
      ...jiraFunctions,
      { key: 'confluence-resolver', handler: 'confluence.resolver' },
      { key: 'export-board', handler: 'confluence.exportBoard' },
      { key: 'export-badly', handler: 'confluence.exportBadly' },
      { key: 'state-properties', handler: 'confluence.stateProperties' },
      { key: 'failing-properties', handler: 'confluence.failingProperties' },
    ],
  },
  resources: [{ key: 'ui', path: 'static', entry: { main: 'main.html', config: 'main.html' } }],
  translations: {
    resources: [
      { key: 'da-DK', path: 'locales/da-DK.json' },
      { key: 'en-US', path: 'locales/en-US.json' },
    ],
    fallback: { default: 'da-DK' },
  },
  permissions: { scopes: ['read:jira-work', 'write:jira-work', 'read:space:confluence', 'storage:app'] },
});
