/** @jest-environment jsdom */
import { answerCalls } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import danishManifest from '../../../locales/da-DK.json';
import danish from '../../../locales/da-DK/set-up.json';
import englishManifest from '../../../locales/en-US.json';
import english from '../../../locales/en-US/set-up.json';
import type { SetUpCheck } from '../../../src/contract/definitions';
import { CHECKS, type Finding } from '../../../src/domain/set-up/findings';
import { STATUS_PROBLEMS } from '../../../src/domain/set-up/workflow-findings';
import { findingText } from '../../../static/settings/set-up/finding-text';
import { addressOf, placeOf } from '../../../static/settings/set-up/places';
import { SettingsPage } from '../../../static/settings/settings-page';
import { createTexts } from '../../../static/shared/text';
import { anActor } from '../../builders/actors';
import { aSettingsPage } from '../../builders/inbox';
import { danish as texts, renderInDanish } from '../shared/in-danish';

const aCheck = (overrides: Partial<SetUpCheck> = {}): SetUpCheck => ({
  projectKey: 'IOT',
  managedBy: 'company',
  findings: [
    { check: 'fieldEstimate', state: 'ok', names: [] },
    { check: 'startGuard', state: 'missing', names: ['Start', 'Hastesag'] },
    { check: 'doneOnScreens', state: 'unknown', names: [] },
  ],
  at: '2026-03-11T13:07:00.000Z',
  ...overrides,
});

const openPage = async (checked: unknown, page = aSettingsPage()) => {
  const sent = answerCalls((call) => (call === 'checkSetUp' ? checked : { ok: true, value: page }));
  renderInDanish(<SettingsPage productId="10000" />);
  await screen.findByRole('heading', { name: 'Roller' });
  return { sent, user: userEvent.setup() };
};

const section = () => within(screen.getByRole('region', { name: 'Opsætning' }));

it('checks nothing before it is asked to', async () => {
  const { sent } = await openPage({ ok: true, value: aCheck() });
  expect(sent.map(({ functionKey }) => functionKey)).toEqual(['openSettings']);
});

it('lists what is missing first, with the way to mend it and where', async () => {
  const { user } = await openPage({ ok: true, value: aCheck() });
  await user.click(section().getByRole('button', { name: 'Kontrollér opsætningen' }));
  const rows = (await section().findAllByRole('listitem')).map((row) => row.textContent ?? '');
  expect(rows[0]).toMatch(/^ManglerArbejdsgangen kontrollerer mandatet.* på: Start og Hastesag\./);
  expect(rows[1]).toMatch(/^Kan ikke ses/);
  expect(rows[2]).toMatch(/^I orden/);
  const [link] = section().getAllByRole('link');
  expect(link?.getAttribute('href')).toBe('/plugins/servlet/project-config/IOT/workflows');
  expect(section().getByRole('status').textContent).toBe(
    '1 ting mangler, 1 ting kan du ikke se, 1 ting er i orden. Kontrolleret kl. 14.07.',
  );
});

it('says why it could not check', async () => {
  const { user } = await openPage({ ok: false, error: { code: 'busy', retryAfterSeconds: 5 } });
  await user.click(section().getByRole('button', { name: 'Kontrollér opsætningen' }));
  expect(await section().findByRole('alert')).toBeTruthy();
});

it('is offered to those who can mend something only', async () => {
  await openPage(null, aSettingsPage({ actor: anActor({ roles: ['coordination'] }) }));
  expect(screen.queryByRole('region', { name: 'Opsætning' })).toBeNull();
});

describe('what a finding says', () => {
  const inEnglish = createTexts('en-US', [english]);
  const states = ['ok', 'missing', 'unknown'] as const;

  it.each(CHECKS.flatMap((check) => states.map((state): Finding => ({ check, state, names: ['Navn'] }))))(
    'is there in both languages: $check $state',
    (finding) => {
      expect(findingText(finding, texts)).toMatch(/\S/);
      expect(findingText(finding, inEnglish)).not.toBe(findingText(finding, texts));
    },
  );

  it.each(STATUS_PROBLEMS)('tells why a status cannot be used: %s', (problem) => {
    const finding: Finding = { check: 'startStatus', state: 'missing', names: [problem] };
    expect(findingText(finding, texts)).toBe(danish.setUp.status[problem]);
  });

  it('names permissions in words and not by their keys', () => {
    const own: Finding = { check: 'ownPermissions', state: 'missing', names: ['SCHEDULE_ISSUES'] };
    expect(findingText(own, texts)).toContain('rangere sager');
  });

  it('names the validators as the workflow’s editor does', () => {
    expect(danish.setUp.mend.startGuard).toContain(danishManifest.manifest.startValidator);
    expect(danish.setUp.mend.closeGuard).toContain(danishManifest.manifest.closeValidator);
    expect(english.setUp.mend.startGuard).toContain(englishManifest.manifest.startValidator);
    expect(english.setUp.mend.closeGuard).toContain(englishManifest.manifest.closeValidator);
  });
});

describe('the place where it is mended', () => {
  it('is the project’s own administration, by how the project is ruled', () => {
    expect(addressOf('screens', { projectKey: 'IOT', managedBy: 'company' })).toBe(
      '/plugins/servlet/project-config/IOT/screens',
    );
    expect(addressOf('screens', { projectKey: 'IOT', managedBy: 'team' })).toBe(
      '/jira/software/projects/IOT/settings/issuetypes',
    );
  });

  it('is this page where no page of Jira mends it', () => {
    expect(placeOf('tovholder')).toBeNull();
  });
});
