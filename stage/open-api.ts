import { ROUTES as CONFLUENCE } from './confluence/routes';
import { ROUTES as JIRA } from './jira/routes';
import { openApiOf } from './rest/open-api';

/** What the stage answers, for the lint of the manifest where the official documents are not at hand. */
export const exportOpenApi = () => ({
  jira: openApiOf(JIRA.filter(({ document }) => document === 'jira')),
  jsw: openApiOf(JIRA.filter(({ document }) => document === 'jsw')),
  confluenceV1: openApiOf(CONFLUENCE.filter(({ document }) => document === 'confluenceV1')),
  confluenceV2: openApiOf(CONFLUENCE.filter(({ document }) => document === 'confluenceV2')),
});
