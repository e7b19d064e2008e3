import { kroner } from '../../src/domain/money';
import type { PageFacts } from '../../src/text/pages/page-facts';
import { aProfile } from './macro-views';
import { aFrameInUse } from './minutes-pages';
import { aProduct, someSettings } from './products';

/** Everything that is known of a product that is set up. */
export const someFacts = (overrides: Partial<PageFacts> = {}): PageFacts => ({
  name: 'OS2iot',
  key: 'IOT',
  site: 'https://os2.example',
  settings: someSettings({
    doneDefault: [
      { id: 'done-1', text: 'Dokumentationen er opdateret', kind: null },
      { id: 'done-2', text: 'Koden er gennemgået af en anden', kind: 'development' },
    ],
  }),
  authorities: aProduct().authorities,
  members: aProduct().members,
  profile: aProfile(),
  level: '2',
  frame: aFrameInUse({ wishLimit: kroner(150_000) }),
  minimumMeetings: 4,
  answerDays: 14,
  codeOfConduct: 'https://os2.example/coc',
  madeOn: '2026-11-24T23:30:00.000Z',
  ...overrides,
});
