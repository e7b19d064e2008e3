import {
  Modal,
  events,
  i18n,
  invoke,
  realtime,
  requestConfluence,
  requestJira,
  router,
  showFlag,
  view,
} from '@forge/bridge';

const bridge = {
  Modal,
  events,
  i18n,
  invoke,
  realtime,
  requestConfluence,
  requestJira,
  router,
  showFlag,
  view,
};

declare global {
  interface Window {
    /** The app's side of the bridge, for a test to act as the app. */
    bridge: typeof bridge;
  }
}

window.bridge = bridge;
