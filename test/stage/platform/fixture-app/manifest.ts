import { parseManifest } from '../../../../stage/manifest';

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
    trigger: [
      {
        key: 'ours-ignored',
        function: 'onIssueEvent',
        events: ['avi:jira:updated:issue'],
        filter: { ignoreSelf: true },
      },
      { key: 'all', function: 'onIssueEvent', events: ['avi:jira:created:issue'] },
    ],
    consumer: [{ key: 'worker', queue: 'work', function: 'consume' }],
    function: [
      function_('resolver', 'resolver'),
      function_('quick', 'resolver', 1),
      function_('consume', 'consume'),
      function_('onIssueEvent', 'onIssueEvent'),
    ],
  },
  resources: [{ key: 'ui', path: 'static', entry: { main: 'main.html' } }],
  translations: {
    resources: [
      { key: 'da-DK', path: 'locales/da-DK.json' },
      { key: 'en-US', path: 'locales/en-US.json' },
    ],
    fallback: { default: 'da-DK' },
  },
  permissions: { scopes: ['read:jira-work', 'storage:app'] },
});
