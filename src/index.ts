export { onIssueEvent } from './events/on-issue-event';
export { recompute } from './events/recompute';
export { resolver } from './resolvers/resolver';
