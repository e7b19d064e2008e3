import type { MacroView, Section } from '../../src/contract/documentation';
import { useTexts } from '../shared/text';
import { DocumentationSection } from './documentation/documentation-section';
import { MinutesPlace } from './minutes-place';
import { ProductSection } from './product/product-section';
import { RoadmapSection } from './roadmap/roadmap-section';
import { SectionCard } from './section-card';

export interface SectionProps {
  macro: MacroView;
  onChange: (change: (macro: MacroView) => MacroView) => void;
  /** Fetches everything anew. */
  onReload: () => Promise<unknown>;
}

const CONTENT = {
  documentation: DocumentationSection,
  minutes: MinutesPlace,
  product: ProductSection,
  roadmap: RoadmapSection,
};

const Missing = ({ section, isLive }: { section: Section; isLive: boolean }) => {
  const { t } = useTexts();
  return (
    <SectionCard title={t(`macro.section.${section}`)}>
      <p>{t(isLive ? 'macro.nothing.sectionLive' : 'macro.nothing.section')}</p>
    </SectionCard>
  );
};

/** The sections of the macro in the order of its configuration. */
export const Sections = ({ sections, ...props }: SectionProps & { sections: readonly Section[] }) =>
  sections.map((section) => {
    const Content = CONTENT[section];
    return props.macro[section] === null ? (
      <Missing key={section} section={section} isLive={props.macro.live} />
    ) : (
      <Content key={section} {...props} />
    );
  });
