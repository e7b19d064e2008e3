import { activeCriteria, type DoneChange, type DoneDefinition } from '../../../../src/domain/done';

/** The change that moves a criterion one place among those in force; null where it already stands at that end. */
export const moveByOne = (done: DoneDefinition, id: string, step: -1 | 1): DoneChange | null => {
  const active = activeCriteria(done);
  const neighbour = active[active.findIndex((criterion) => criterion.id === id) + step];
  if (!neighbour || neighbour.id === id) return null;
  return { change: 'move', id, to: done.criteria.findIndex((criterion) => criterion.id === neighbour.id) };
};

/** The place of a criterion among those in force, from 1. */
export const placeOf = (done: DoneDefinition, id: string): number =>
  activeCriteria(done).findIndex((criterion) => criterion.id === id) + 1;
