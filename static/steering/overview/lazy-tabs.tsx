import { inLanguage, type View } from '../../shared/in-language';
import { useTexts } from '../../shared/text';
import type { FramesTabProps } from './frames-tab';

const danish = () => import('../../../locales/da-DK/overview.json');
const english = () => import('../../../locales/en-US/overview.json');

const FRAMES: View<FramesTabProps> = {
  name: 'overview',
  page: async () => (await import('./frames-tab')).FramesTab,
};
const DECIDED: View<{ at: string }> = {
  name: 'overview',
  page: async () => (await import('../decided/decided-list')).DecidedList,
};

const FRAMES_IN = { 'da-DK': inLanguage(FRAMES, danish), 'en-US': inLanguage(FRAMES, english) };
const DECIDED_IN = { 'da-DK': inLanguage(DECIDED, danish), 'en-US': inLanguage(DECIDED, english) };

/** "Rammer" with its own words, fetched when somebody opens it. */
export const LazyFrames = (props: FramesTabProps) => {
  const Tab = FRAMES_IN[useTexts().locale];
  return <Tab {...props} />;
};

/** "Afgjort" with its own words, fetched when somebody opens it. */
export const LazyDecided = (props: { at: string }) => {
  const Tab = DECIDED_IN[useTexts().locale];
  return <Tab {...props} />;
};
