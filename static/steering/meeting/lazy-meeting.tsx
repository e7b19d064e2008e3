import { inLanguage, type View } from '../../shared/in-language';
import { useTexts } from '../../shared/text';
import type { MeetingRoomProps } from './meeting-room';

const VIEW: View<MeetingRoomProps> = {
  name: 'meeting',
  page: async () => (await import('./meeting-room')).MeetingRoom,
};

const ROOMS = {
  'da-DK': inLanguage(VIEW, () => import('../../../locales/da-DK/meeting.json')),
  'en-US': inLanguage(VIEW, () => import('../../../locales/en-US/meeting.json')),
};

/** Mødetilstand with its own words, fetched when a meeting begins. */
export const LazyMeeting = (props: MeetingRoomProps) => {
  const Room = ROOMS[useTexts().locale];
  return <Room {...props} />;
};
