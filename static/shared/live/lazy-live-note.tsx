import { Suspense } from 'react';
import { inLanguage, type View } from '../in-language';
import { useTexts } from '../text';
import type { LiveNoteProps } from './live-note';

const VIEW: View<LiveNoteProps> = {
  name: 'live',
  page: async () => (await import('./live-note')).LiveNote,
};

const NOTES = {
  'da-DK': inLanguage(VIEW, () => import('../../../locales/da-DK/live.json')),
  'en-US': inLanguage(VIEW, () => import('../../../locales/en-US/live.json')),
};

/** Who did what, with its own words, fetched once the page has something live to say. */
export const LazyLiveNote = (props: LiveNoteProps) => {
  const Note = NOTES[useTexts().locale];
  if (props.state === 'connecting') return null;
  return (
    <Suspense fallback={null}>
      <Note {...props} />
    </Suspense>
  );
};
