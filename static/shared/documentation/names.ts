import type documentation from '../../../locales/da-DK/documentation.json';
import type { ChecklistItem, Place } from '../../../src/domain/checklist/checklist';
import { ITEM_IDS, PLACE_IDS } from '../../../src/domain/checklist/presets';
import { requirementOf } from '../../../src/domain/governance/requirements';
import type { Texts } from '../text';

/** The product's own name for a place, or OS2's. An id that neither names is shown as it is. */
export const placeName = ({ placeId, title }: Place, { t }: Texts): string => {
  const known = PLACE_IDS.find((id) => id === placeId);
  return title ?? (known ? t(`documentation.places.${known}`) : placeId);
};

/** The product's own name for a document, or OS2's. */
export const itemName = ({ itemId, title }: ChecklistItem, { t }: Texts): string => {
  const known = ITEM_IDS.find((id) => id === itemId);
  return title ?? (known ? t(`documentation.items.${known}`) : itemId);
};

type RequirementId = keyof (typeof documentation)['documentation']['requirements'];

const isNamed = (id: string): id is RequirementId => requirementOf(id) !== null;

/** One of OS2's requirements in our own short words. */
export const requirementName = (id: string, { t }: Texts): string =>
  isNamed(id) ? t(`documentation.requirements.${id}`) : id;
