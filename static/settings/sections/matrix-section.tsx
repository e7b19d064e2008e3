import { ACTIONS, ROLES, rolesFor, type Governance } from '../../../src/domain/roles';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import styles from './matrix-section.module.css';

const Cell = ({ allowed }: { allowed: boolean }) => {
  const { t } = useTexts();
  return (
    <td className={allowed ? undefined : styles.no}>
      {t(allowed ? 'settings.matrix.yes' : 'settings.matrix.no')}
    </td>
  );
};

/** Who may do what, from the same matrix that the functions check. */
export const MatrixSection = ({ governance }: { governance: Governance }) => {
  const { t } = useTexts();
  return (
    <SectionBox title={t('settings.matrix.title')} help={t('settings.matrix.help')}>
      <div className={styles.scroll} role="group" aria-label={t('settings.matrix.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('settings.matrix.action')}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col">
                  {t(`shared.role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ACTIONS.map((action) => (
              <tr key={action}>
                <th scope="row">{t(`settings.action.${action}`)}</th>
                {ROLES.map((role) => (
                  <Cell key={role} allowed={rolesFor(action, governance).includes(role)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t('settings.matrix.administrator')}</p>
    </SectionBox>
  );
};
