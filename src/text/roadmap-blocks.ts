import { ROADMAP_COLUMNS, type Roadmap } from '../domain/publishing/roadmap';
import { bulletList } from './adf/lists';
import { heading, paragraph } from './adf/nodes';
import type { Block, HeadingLevel } from './adf/types';
import { words } from './confluence-texts';
import { columnName } from './documentation-names';
import { wishLink } from './wish-words';

/** Nu, Næste, Senere, each with its wishes. */
export const roadmapBlocks = (roadmap: Roadmap, site: string, level: HeadingLevel): Block[] =>
  ROADMAP_COLUMNS.flatMap((column) => [
    heading(level, columnName(column)),
    roadmap[column].length === 0
      ? paragraph(words('export.noWishes'))
      : bulletList(roadmap[column].map((wish) => wishLink(site, wish))),
  ]);
