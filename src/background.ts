export { nightly } from './events/nightly';
export { onIssueEvent } from './events/on-issue-event';
export { onProjectEvent } from './events/on-project-event';
export { recompute } from './events/recompute';
