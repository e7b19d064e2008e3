/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { kroner, NOTHING } from '../../../src/domain/money';
import type { FrameStatus } from '../../../src/domain/money-line';
import { FrameMeter } from '../../../static/shared/parts/frame-meter';
import { FrameStatusLozenge, frameStatusText } from '../../../static/shared/parts/frame-status';
import { aCommitment, aFrame, aFrameInUse } from '../../builders/frames';
import { danish, plain, renderInDanish } from './in-danish';

const AT = '2026-03-11T13:07:00.000Z';

test.each<[FrameStatus, string]>([
  [{ status: 'inside' }, 'Inden for rammen'],
  [{ status: 'overLimit', by: kroner(60_000) }, 'Over grænsen pr. ønske'],
  [{ status: 'overFrame', short: kroner(85_000) }, 'Uden for rammen (mangler 85.000 kr.)'],
  [{ status: 'noEstimate' }, 'Mangler estimat'],
  [{ status: 'atSteering', caseId: 'c', since: '2026-03-05T10:00:00.000Z' }, 'Hos styregruppen · 6 dage'],
  [{ status: 'atSteering', caseId: 'c', since: '2026-03-10T10:00:00.000Z' }, 'Hos styregruppen · 1 dag'],
  [
    { status: 'decided', caseId: 'c', outcome: 'approved', amount: kroner(310_000) },
    'Godkendt til 310.000 kr.',
  ],
  [{ status: 'decided', caseId: 'c', outcome: 'notApproved', amount: null }, 'Ikke godkendt'],
  [{ status: 'committed', amount: NOTHING }, 'Disponeret'],
  [{ status: 'bypassed' }, 'Igangsat uden om mandatet'],
])('says %j in words', (status, words) => {
  expect(plain(frameStatusText(status, danish, AT))).toBe(words);
});

test('shows what is missing beside the word', () => {
  renderInDanish(<FrameStatusLozenge status={{ status: 'overFrame', short: kroner(85_000) }} at={AT} />);

  expect(screen.getByText('Uden for rammen')).toBeTruthy();
  expect(screen.getByText('mangler 85.000 kr.')).toBeTruthy();
});

test('tells the frame in figures', () => {
  renderInDanish(<FrameMeter frame={aFrameInUse()} fitting={kroner(365_000)} />);

  const figures = screen.getAllByRole('definition').map(({ textContent }) => plain(textContent));

  expect(figures).toEqual(['1.200.000 kr.', '310.000 kr.', '520.000 kr.', '370.000 kr.']);
  expect(screen.getByText('Grænse pr. ønske: 250.000 kr.')).toBeTruthy();
});

test('says an overdrawn frame in words', () => {
  const frame = aFrame({ granted: kroner(100_000), commitments: [aCommitment({ amount: kroner(125_000) })] });

  renderInDanish(<FrameMeter frame={frame} />);

  expect(screen.getByText('-25.000 kr. · over rammen')).toBeTruthy();
  expect(screen.getByText('Disponeret 125.000 kr. (125 %)')).toBeTruthy();
});

test('never calls a part of the frame 0 %', () => {
  renderInDanish(<FrameMeter frame={aFrameInUse()} fitting={kroner(365_000)} />);

  expect(screen.getByText('Udisponeret 5.000 kr. (under 1 %)')).toBeTruthy();
});
