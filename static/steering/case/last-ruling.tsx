import Heading from '@atlaskit/heading';
import type { Person } from '../../../src/contract/definitions';
import type { Ruling } from '../../../src/domain/decision-case';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';

export interface LastRulingProps {
  ruling: Ruling;
  people: readonly Person[];
}

/** What the steering group answered the last time it had the case. */
export const LastRuling = ({ ruling, people }: LastRulingProps) => {
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <div>
      <Heading as="h3" size="small">
        {t('steering.case.earlier')}
      </Heading>
      <p>
        {t('steering.case.earlierBy', {
          outcome: t(`steering.outcome.${ruling.outcome}`),
          date: format.date(ruling.decidedAt),
          name: nameOf(ruling.decidedBy, people, texts),
        })}
      </p>
      <p>{ruling.motive}</p>
    </div>
  );
};
