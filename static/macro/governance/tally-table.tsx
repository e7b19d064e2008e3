import type { ComplianceTally, GovernanceView } from '../../../src/contract/documentation';
import { LEVELS, THEMES } from '../../../src/domain/governance/requirements';
import { COMPLIANCES } from '../../../src/domain/governance/self-evaluation';
import { useTexts } from '../../shared/text';
import styles from './governance.module.css';
import wide from '../../shared/parts/wide-table.module.css';

interface Line {
  name: string;
  tally: ComplianceTally;
}

const KEYS = [...COMPLIANCES, 'open'] as const;

/** How many requirements a tally counts. */
export const countOf = (tally: ComplianceTally): number => KEYS.reduce((sum, key) => sum + tally[key], 0);

const Tally = ({ caption, lines }: { caption: string; lines: readonly Line[] }) => {
  const { t, format } = useTexts();
  return (
    <div className={wide.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={`${wide.table} ${styles.tally}`}>
        <thead>
          <tr>
            <th scope="col">{caption}</th>
            {COMPLIANCES.map((compliance) => (
              <th key={compliance} scope="col">
                {t(`macro.governance.answer.${compliance}`)}
              </th>
            ))}
            <th scope="col">{t('macro.governance.open')}</th>
            <th scope="col">{t('macro.governance.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, tally }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {KEYS.map((key) => (
                <td key={key}>{format.number(tally[key])}</td>
              ))}
              <td>{format.number(countOf(tally))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const isCounted = ({ tally }: Line): boolean => countOf(tally) > 0;

/** How many requirements were answered how, counted by level and by theme, so that nobody counts by hand. */
export const TallyTables = ({ view }: { view: GovernanceView }) => {
  const { t } = useTexts();
  const total = { name: t('macro.governance.total'), tally: view.total };
  const levels = LEVELS.map((level) => ({
    name: t(`documentation.levels.${level}`),
    tally: view.byLevel[level],
  }));
  const themes = THEMES.map((theme) => ({
    name: t(`documentation.themes.${theme}`),
    tally: view.byTheme[theme],
  }));
  return (
    <div className={styles.tallies}>
      <Tally caption={t('macro.governance.tallyLevel')} lines={[...levels.filter(isCounted), total]} />
      <Tally caption={t('macro.governance.tallyTheme')} lines={[...themes.filter(isCounted), total]} />
    </div>
  );
};
