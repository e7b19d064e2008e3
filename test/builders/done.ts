import type { Criterion, DoneDefinition } from '../../src/domain/done';

export const aCriterion = (overrides: Partial<Criterion> = {}): Criterion => ({
  id: 'criterion-1',
  text: 'Dokumentationen er opdateret',
  state: 'open',
  note: '',
  origin: 'own',
  retired: false,
  ...overrides,
});

/** A criterion with evidence. */
export const aMetCriterion = (overrides: Partial<Criterion> = {}): Criterion =>
  aCriterion({ state: 'met', note: 'https://os2iot.example/dokumentation', ...overrides });

/** DONE of one version with the criteria given; without any, DONE is not defined. */
export const aDone = (...criteria: Criterion[]): DoneDefinition => ({
  version: criteria.length > 0 ? 1 : 0,
  frozen: false,
  criteria,
});

export const aFrozenDone = (...criteria: Criterion[]): DoneDefinition => ({
  ...aDone(...criteria),
  frozen: true,
});
