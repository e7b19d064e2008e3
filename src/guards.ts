export { mayClose, mayStart } from './events/guards';
