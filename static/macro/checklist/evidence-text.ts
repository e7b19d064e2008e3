import type { Evidence } from '../../../src/domain/checklist/item-status';
import type { Texts } from '../../shared/text';

/** What the app found, in words, with how many where it counted. */
export const evidenceText = ({ found, count }: Evidence, { t }: Texts): string => {
  const isCounted = found === 'minutesPublished' || found === 'minutesUnpublished';
  return isCounted && count !== null
    ? t(`macro.evidence.${found}`, { count })
    : t(`documentation.evidence.${found}`);
};
