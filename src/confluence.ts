export { onPageEvent } from './events/on-page-event';
export { documentationResolver } from './resolvers/documentation-resolver';
export { exportMacro } from './resolvers/export-macro';
export { minutesByline } from './resolvers/minutes-byline';
