import type { WishesPage } from '../../src/contract/definitions';
import { kroner } from '../../src/domain/money';
import type { Wish } from '../../src/domain/wish';
import { anActor } from './actors';
import { aCaseOnWish } from './cases';
import { aCriterion, aDone, aMetCriterion } from './done';
import { aFrameInUse } from './frames';
import { aProduct } from './products';
import { anOrder, aWish } from './wishes';

/**
 * Eight ranked wishes over {@link aFrameInUse}: three that fit, the line, one over the limit, one over the frame,
 * one that fits again, one at the steering group and one without an estimate.
 */
export const someWishes = (): Wish[] => [
  aWish(),
  aWish({
    wishId: '10002',
    key: 'IOT-1402',
    title: 'Opgradér til seneste ChirpStack',
    kind: 'maintenance',
    estimate: kroner(120_000),
    done: aDone(
      aMetCriterion(),
      aCriterion({ id: 'criterion-2', text: 'Eksisterende enheder sender data uden ændring' }),
    ),
    order: anOrder({ approverId: null, ownerId: null }),
  }),
  aWish({
    wishId: '10003',
    key: 'IOT-1377',
    title: 'Alarm når en gateway er tavs i mere end et døgn',
    estimate: kroner(130_000),
  }),
  aWish({
    wishId: '10004',
    key: 'IOT-1290',
    title: 'Fælles dataplatform for anvenderne',
    estimate: kroner(480_000),
  }),
  aWish({
    wishId: '10005',
    key: 'IOT-1351',
    title: 'Eksport af målinger til regneark',
    estimate: kroner(95_000),
    done: aDone(),
  }),
  aWish({
    wishId: '10006',
    key: 'IOT-1366',
    title: 'Ny vejledning til opsætning af enheder',
    estimate: kroner(30_000),
  }),
  aWish({
    wishId: '10007',
    key: 'IOT-1399',
    title: 'Login med den fælles brugerstyring',
    estimate: kroner(310_000),
    case: aCaseOnWish(),
  }),
  aWish({ wishId: '10008', key: 'IOT-1410', title: 'Mørkt tema', estimate: null, done: aDone() }),
];

/** The page "Ønsker" as the tovholder opens it. */
export const aWishesPage = (overrides: Partial<WishesPage> = {}): WishesPage => {
  const { settings, authorities, members } = aProduct();
  return {
    heading: { productId: '10000', key: 'IOT', name: 'OS2iot' },
    actor: anActor(),
    settings,
    authorities,
    members,
    voices: [],
    frame: aFrameInUse(),
    agreedOrder: null,
    missingFields: [],
    jira: { mayRank: true, mayEdit: true, mayCreate: true },
    wishes: someWishes(),
    next: null,
    at: '2026-03-11T13:07:00.000Z',
    ...overrides,
  };
};
