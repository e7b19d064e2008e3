import Heading from '@atlaskit/heading';
import Lozenge, { type LozengeProps } from '@atlaskit/lozenge';
import {
  isWaiting,
  PAPER_PARTS,
  type DecisionCase,
  type Outcome,
  type Ruling,
} from '../../../../src/domain/decision-case';
import type { Person } from '../../../../src/contract/definitions';
import { NOTHING } from '../../../../src/domain/money';
import { CaseLinks } from '../../parts/case-links';
import { nameOf } from '../../parts/person-name';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

export interface CaseSectionProps {
  /** Null while it is being fetched. */
  decisionCase: DecisionCase | null;
  people: readonly Person[];
}

const APPEARANCE: Readonly<Record<Outcome, NonNullable<LozengeProps['appearance']>>> = {
  approved: 'success',
  approvedWithChange: 'success',
  notApproved: 'removed',
  postponed: 'moved',
  sentBack: 'moved',
};

const RulingFacts = ({ ruling, people }: { ruling: Ruling; people: readonly Person[] }) => {
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <>
      <dt>{t('wishes.drawer.case.ruling')}</dt>
      <dd>
        <Lozenge appearance={APPEARANCE[ruling.outcome]}>
          {t(`wishes.drawer.case.outcomes.${ruling.outcome}`)}
        </Lozenge>
        {ruling.amount !== null && (
          <> {t('wishes.drawer.case.upTo', { amount: format.kroner(ruling.amount) })}</>
        )}
        {ruling.otherYear !== null && (
          <p className={styles.plain}>
            {t('wishes.drawer.case.otherYear', { year: String(ruling.otherYear) })}
          </p>
        )}
        {ruling.condition !== '' && (
          <p className={styles.plain}>{t('wishes.drawer.case.condition', { text: ruling.condition })}</p>
        )}
        {ruling.extraGrant > NOTHING && (
          <p className={styles.plain}>
            {t('wishes.drawer.case.extraGrant', { amount: format.kroner(ruling.extraGrant) })}
          </p>
        )}
      </dd>
      <dt>{t('wishes.drawer.case.motive')}</dt>
      <dd className={styles.words}>{ruling.motive}</dd>
      <dt>{t('wishes.drawer.case.decided')}</dt>
      <dd>
        {t('wishes.drawer.case.dateAndName', {
          date: format.date(ruling.decidedAt),
          name: nameOf(ruling.decidedBy, people, texts),
        })}
      </dd>
    </>
  );
};

const CaseFacts = ({ decisionCase, people }: { decisionCase: DecisionCase; people: readonly Person[] }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { ruling, paper } = decisionCase;
  return (
    <dl className={styles.facts}>
      {decisionCase.state === 'withdrawn' && (
        <>
          <dt>{t('wishes.drawer.case.state')}</dt>
          <dd>
            <Lozenge>{t('wishes.drawer.case.withdrawn')}</Lozenge>
          </dd>
        </>
      )}
      {isWaiting(decisionCase) && (
        <>
          <dt>{t('wishes.drawer.case.state')}</dt>
          <dd>
            <Lozenge appearance="new">{t('wishes.drawer.case.waiting')}</Lozenge>
          </dd>
        </>
      )}
      {ruling && <RulingFacts ruling={ruling} people={people} />}
      <dt>{t('wishes.drawer.case.reason')}</dt>
      <dd>{t(`wishes.action.submit.reasons.${decisionCase.reason}`)}</dd>
      <dt>{t('wishes.drawer.case.amount')}</dt>
      <dd>
        {format.kroner(decisionCase.amount)}
        {decisionCase.also.length > 0 && (
          <> {t('wishes.drawer.case.several', { count: decisionCase.also.length + 1 })}</>
        )}
      </dd>
      <dt>{t('wishes.drawer.case.submitted')}</dt>
      <dd>
        {t('wishes.drawer.case.dateAndName', {
          date: format.date(decisionCase.submittedAt),
          name: nameOf(decisionCase.submittedBy, people, texts),
        })}
      </dd>
      {decisionCase.answerBy !== null && (
        <>
          <dt>{t('wishes.drawer.case.answerBy')}</dt>
          <dd>{format.longDate(decisionCase.answerBy)}</dd>
        </>
      )}
      {decisionCase.links.length > 0 && (
        <>
          <dt>{t('wishes.drawer.case.links')}</dt>
          <dd>
            <CaseLinks links={decisionCase.links} />
          </dd>
        </>
      )}
      {PAPER_PARTS.filter((part) => paper[part].trim() !== '').map((part) => (
        <div key={part} className={styles.wide}>
          <dt>{t(`shared.paper.${part}`)}</dt>
          <dd className={styles.words}>{paper[part]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The wish's case at the steering group: where it is, what was asked and what was answered. */
export const CaseSection = ({ decisionCase, people }: CaseSectionProps) => {
  const { t } = useTexts();
  return (
    <section className={styles.section} data-place="case" tabIndex={-1} aria-labelledby="wish-case">
      <Heading size="small" as="h3" id="wish-case">
        {t('wishes.drawer.case.title')}
      </Heading>
      {decisionCase ? (
        <CaseFacts decisionCase={decisionCase} people={people} />
      ) : (
        <p className={styles.subtle}>{t('shared.loading')}</p>
      )}
    </section>
  );
};
