import {
  ACTIONS,
  ADMINISTRATOR_ACTIONS,
  barredFrom,
  IN_PERSON_ACTIONS,
  ROLES,
  rolesFor,
  type Action,
  type Actor,
  type Governance,
} from '../../../src/domain/roles';
import { useTexts, type Texts } from '../../shared/text';
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

const inWords = (words: readonly string[], { locale }: Texts, type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(locale, { type }).format(words);

const withinSentence = (words: string, { locale }: Texts): string =>
  words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);

/** What the table cannot show: rules about a person rather than a role, from the same code. */
const notesOf = (governance: Governance, texts: Texts): string[] => {
  const { t } = texts;
  const named = (action: Action): string => t(`settings.action.${action}`);
  const barred = ACTIONS.filter((action) => barredFrom(action).length > 0).map((action) => {
    const roles = barredFrom(action).map((role) => t(`shared.role.${role}`).toLocaleLowerCase(texts.locale));
    return t('settings.matrix.barred', { action: named(action), list: inWords(roles, texts, 'disjunction') });
  });
  return [
    ...(governance.hasSteeringGroup ? [] : [t('settings.matrix.passedOn')]),
    ...barred,
    ...IN_PERSON_ACTIONS.map((action) => t('settings.matrix.inPerson', { action: named(action) })),
    t('settings.matrix.administrator', {
      list: inWords(
        ADMINISTRATOR_ACTIONS.map((action) => withinSentence(named(action), texts)),
        texts,
        'conjunction',
      ),
    }),
  ];
};

const OwnRoles = ({ actor }: { actor: Actor }) => {
  const texts = useTexts();
  const { t } = texts;
  const roles = actor.roles.map((role) => t(`shared.role.${role}`));
  return (
    <p className={styles.own}>
      {t('settings.matrix.own', { list: inWords(roles, texts, 'conjunction') })}
      {actor.standsIn && ` ${t('settings.matrix.standsIn')}`}
    </p>
  );
};

/** Who may do what, from the same matrix that the functions check. */
export const MatrixSection = ({ governance, actor }: { governance: Governance; actor: Actor }) => {
  const texts = useTexts();
  const { t } = texts;
  return (
    <SectionBox title={t('settings.matrix.title')} help={t('settings.matrix.help')}>
      <OwnRoles actor={actor} />
      <div className={styles.scroll} role="group" aria-label={t('settings.matrix.title')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('settings.matrix.caption')}</caption>
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
      <ul className={styles.notes}>
        {notesOf(governance, texts).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </SectionBox>
  );
};
