import type { Texts } from '../../shared/text';
import type { LineMark } from '../state/visible-rows';

/** Where the money ends, as the row between the wishes says it. */
export const lineText = (mark: LineMark, { t, format }: Texts): string => {
  const rest = format.kroner(mark.rest);
  if (mark.mark === 'reachesAll') return t('wishes.table.lineReaches', { rest });
  return mark.afterPlace === 0
    ? t('wishes.table.lineEndsFirst', { rest })
    : t('wishes.table.lineEnds', { place: mark.afterPlace, rest });
};

/** Where the money ends, when the place is not on the page that is shown. */
export const lineNoteText = (mark: LineMark, texts: Texts): string =>
  mark.mark === 'ends' && mark.afterPlace > 0
    ? texts.t('wishes.table.lineElsewhere', { place: mark.afterPlace, rest: texts.format.kroner(mark.rest) })
    : lineText(mark, texts);
