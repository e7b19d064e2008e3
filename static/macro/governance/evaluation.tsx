import { lazy, Suspense, useState } from 'react';
import type { GovernanceView, RequirementView } from '../../../src/contract/documentation';
import { THEMES } from '../../../src/domain/governance/requirements';
import { isAnswered } from '../../../src/domain/governance/evaluation';
import { useTexts } from '../../shared/text';
import { EvaluationBar, type GovernanceDialog } from './evaluation-bar';
import { EvaluationHead } from './evaluation-head';
import { Requirement } from './requirement';
import { TallyTables } from './tally-table';
import { useAnswers, type Answering, type AnswersProps } from './use-answers';
import styles from './governance.module.css';

const LevelDialog = lazy(async () => ({ default: (await import('./level-dialog')).LevelDialog }));
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog')).ImportDialog }));

export interface EvaluationProps extends AnswersProps {
  mayKeep: boolean;
}

/** Requirements without an answer, or without the explanation that theirs needs. */
export const openOf = ({ requirements }: GovernanceView): readonly RequirementView[] =>
  requirements.filter((requirement) => !isAnswered(requirement));

interface ListProps {
  requirements: readonly RequirementView[];
  answering: ((view: RequirementView) => Answering) | null;
}

const Themes = ({ requirements, answering }: ListProps) => {
  const { t } = useTexts();
  const themes = THEMES.map((theme) => ({
    theme,
    views: requirements.filter(({ requirement }) => requirement.theme === theme),
  }));
  return themes
    .filter(({ views }) => views.length > 0)
    .map(({ theme, views }) => (
      <div key={theme}>
        <h3 className={styles.theme}>{t(`documentation.themes.${theme}`)}</h3>
        <ul className={styles.requirements}>
          {views.map((view) => (
            <Requirement key={view.requirement.id} view={view} answering={answering && answering(view)} />
          ))}
        </ul>
      </div>
    ));
};

/** The self-evaluation: how far it is, and every requirement with its answer. */
export const Evaluation = ({ mayKeep, ...props }: EvaluationProps) => {
  const { view, productId, onChanged, onReload } = props;
  const { t } = useTexts();
  const { answering, forget } = useAnswers(props);
  const [asking, ask] = useState<GovernanceDialog | null>(null);
  // The ids that were open when the filter was set: what is answered now stays in sight until it is set again.
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const open = openOf(view);
  const shown = view.requirements.filter(({ requirement }) => !only || only.has(requirement.id));
  const dialog = { productId, view, onReload, onClose: () => ask(null) };
  return (
    <div className={styles.evaluation}>
      <EvaluationHead view={view} onLevel={mayKeep ? () => ask('level') : null} />
      <TallyTables view={view} />
      <EvaluationBar
        productId={productId}
        counts={{ all: view.requirements.length, open: open.length }}
        isOnlyOpen={only !== null}
        onOnlyOpen={(isOnly) =>
          setOnly(isOnly ? new Set(open.map(({ requirement }) => requirement.id)) : null)
        }
        onImport={mayKeep ? () => ask('import') : null}
      />
      {!mayKeep && <p className={styles.note}>{t('macro.governance.readOnly')}</p>}
      {shown.length === 0 && <p>{t('macro.governance.noOpen')}</p>}
      <Themes requirements={shown} answering={mayKeep ? answering : null} />
      <Suspense fallback={null}>
        {asking === 'level' && <LevelDialog {...dialog} onChanged={onChanged} />}
        {asking === 'import' && (
          <ImportDialog
            {...dialog}
            onChanged={(imported) => {
              forget();
              setOnly(null);
              onChanged(imported);
            }}
          />
        )}
      </Suspense>
    </div>
  );
};
