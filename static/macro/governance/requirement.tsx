import Button from '@atlaskit/button/new';
import { Radio } from '@atlaskit/radio';
import { useState } from 'react';
import type { RequirementView } from '../../../src/contract/documentation';
import { isAnswered } from '../../../src/domain/governance/evaluation';
import { COMPLIANCES } from '../../../src/domain/governance/self-evaluation';
import { Label } from '../../shared/documentation/label';
import { requirementName } from '../../shared/documentation/names';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { evidenceText } from '../checklist/evidence-text';
import { SavingNote } from './saving-note';
import type { Answering } from './use-answers';
import styles from './governance.module.css';

const LONGEST = 10_000;

export interface RequirementProps {
  view: RequirementView;
  /** Null for who only reads. */
  answering: Answering | null;
}

const Title = ({ view: { requirement } }: Pick<RequirementProps, 'view'>) => {
  const texts = useTexts();
  const { id, level, recommended } = requirement;
  return (
    <div className={styles.title}>
      <h4>
        {id} {requirementName(id, texts)}
      </h4>
      <span className={styles.level}>{texts.t(`documentation.levels.${level}`)}</span>
      {recommended && <Label tone="neutral">{texts.t('macro.governance.recommended')}</Label>}
    </div>
  );
};

interface AnswerProps {
  id: string;
  answering: Answering;
}

const Answers = ({ id, answering: { said, save } }: AnswerProps) => {
  const { t } = useTexts();
  return (
    <div className={styles.answers} role="radiogroup" aria-label={t('macro.governance.answerTo', { id })}>
      {COMPLIANCES.map((compliance) => (
        <Radio
          key={compliance}
          name={`answer-${id}`}
          value={compliance}
          label={t(`macro.governance.answer.${compliance}`)}
          isChecked={said.compliance === compliance}
          onChange={() => save({ compliance })}
        />
      ))}
      {said.compliance !== null && (
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={t('macro.governance.clearOf', { id })}
          onClick={() => save({ compliance: null })}
        >
          {t('macro.governance.clear')}
        </Button>
      )}
    </div>
  );
};

const Documentation = ({ id, answering: { said, write, save } }: AnswerProps) => {
  const { t } = useTexts();
  const isUnexplained = said.compliance !== null && !isAnswered({ ...said, rev: 0 });
  return (
    <div onBlur={() => save()}>
      <WordsField
        name={`documentation-${id}`}
        label={t('macro.governance.documentationOf', { id })}
        helper={isUnexplained ? t('macro.governance.explain') : undefined}
        rows={1}
        longest={LONGEST}
        value={said.documentation}
        onChange={(documentation) => write({ documentation })}
      />
    </div>
  );
};

const Evidence = ({ view, answering }: RequirementProps) => {
  const texts = useTexts();
  const { t } = texts;
  if (!view.evidence) return null;
  const { id } = view.requirement;
  const found = evidenceText(view.evidence, texts);
  const proof = view.evidence.link === null ? found : `${found}: ${view.evidence.link}`;
  const use = (now: string) => answering?.save({ documentation: now === '' ? proof : `${now}\n${proof}` });
  const isUsed = answering === null || answering.said.documentation.includes(proof);
  return (
    <div className={styles.evidence}>
      <span>{t('macro.governance.evidence', { evidence: found })}</span>
      {!isUsed && (
        <Button
          spacing="compact"
          aria-label={t('macro.governance.useEvidenceOf', { id })}
          onClick={() => use(answering.said.documentation)}
        >
          {t('macro.governance.useEvidence')}
        </Button>
      )}
    </div>
  );
};

const Editable = ({ view, answering }: { view: RequirementView; answering: Answering }) => {
  const { t } = useTexts();
  const { id } = view.requirement;
  const [isOpen, setOpen] = useState(false);
  const { compliance, documentation } = answering.said;
  const isWritten = isOpen || compliance !== null || documentation !== '';
  return (
    <>
      <Answers id={id} answering={answering} />
      <Evidence view={view} answering={answering} />
      {isWritten ? (
        <Documentation id={id} answering={answering} />
      ) : (
        <div>
          <Button
            appearance="subtle"
            spacing="compact"
            aria-label={t('macro.governance.writeOf', { id })}
            onClick={() => setOpen(true)}
          >
            {t('macro.governance.write')}
          </Button>
        </div>
      )}
      <SavingNote view={view} answering={answering} />
    </>
  );
};

const ReadOnly = ({ view }: { view: RequirementView }) => {
  const { t } = useTexts();
  const { compliance, documentation } = view;
  return (
    <>
      <p>
        <strong>
          {compliance === null
            ? t('macro.governance.unanswered')
            : t(`macro.governance.answer.${compliance}`)}
        </strong>
      </p>
      {documentation !== '' && <p className={styles.typed}>{documentation}</p>}
      <Evidence view={view} answering={null} />
    </>
  );
};

/** One of OS2's requirements: følg eller forklar. */
export const Requirement = ({ view, answering }: RequirementProps) => (
  <li className={styles.requirement}>
    <Title view={view} />
    {answering ? <Editable view={view} answering={answering} /> : <ReadOnly view={view} />}
  </li>
);
