import type { DocumentationView, ItemView, MinutesRow } from '../../contract/documentation';
import type { KeptAnswer } from '../../domain/checklist/checklist';

/** A snapshot holds so many minutes, the newest; the size of a stored value is limited. */
const MOST_MINUTES = 200;

/** What is published names no person but those who were typed in to be published. */
const withoutPeople = (answer: KeptAnswer): KeptAnswer => ({
  ...answer,
  responsible: answer.responsible && 'role' in answer.responsible ? answer.responsible : null,
  checkedBy: null,
});

const publicItem = (view: ItemView): ItemView => ({
  ...view,
  answer: view.answer && withoutPeople(view.answer),
});

export const publicDocumentation = (view: DocumentationView): DocumentationView => ({
  ...view,
  places: view.places.map((place) => ({
    ...place,
    items: place.items.filter(({ item }) => !item.retired).map(publicItem),
  })),
});

/** Only minutes that stand on os2.eu are public, and only what stands there. */
export const publicMinutes = (rows: readonly MinutesRow[]): MinutesRow[] =>
  rows
    .filter(({ state }) => state === 'published')
    .slice(0, MOST_MINUTES)
    .map((row) => ({
      ...row,
      approval: null,
      publication: row.publication && { ...row.publication, by: '' },
    }));
