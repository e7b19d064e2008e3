import { useCallback, useState } from 'react';
import type { Person } from '../../../../src/contract/definitions';
import {
  agreedAtStart,
  comparedWith,
  type DoneVersion,
  type OlderCriterion,
} from '../../../../src/domain/done-versions';
import { call, valueOf } from '../../bridge';
import { ChoiceSelect } from '../../parts/choice-select';
import { ErrorMessage } from '../../parts/error-message';
import { nameOf } from '../../parts/person-name';
import { useTexts, type Texts } from '../../text';
import { useLoaded } from '../../use-loaded';
import { CriterionFact } from './criterion-fact';
import styles from './drawer.module.css';
import type { OlderVersionsProps } from './older-versions';

const Older = ({ criterion, since, now }: OlderCriterion) => {
  const { t } = useTexts();
  return (
    <li className={styles.criterion}>
      <CriterionFact criterion={criterion} />
      {since !== 'same' && (
        <p className={styles.note}>{t(`wishes.done.versions.since.${since}`, { now: now ?? '' })}</p>
      )}
    </li>
  );
};

const Version = ({ version, done }: { version: DoneVersion; done: OlderVersionsProps['done'] }) => {
  const { t } = useTexts();
  const { criteria, cameIn } = comparedWith(version.done, done);
  return (
    <>
      <ul
        className={styles.criteria}
        aria-label={t('wishes.done.versions.list', { version: version.done.version })}
      >
        {criteria.map((older) => (
          <Older key={older.criterion.id} {...older} />
        ))}
      </ul>
      {criteria.length === 0 && <p className={styles.plain}>{t('wishes.done.versions.empty')}</p>}
      {cameIn.length > 0 && (
        <p className={styles.note}>
          {t('wishes.done.versions.cameIn', { list: cameIn.map(({ text }) => `»${text}«`).join(', ') })}
        </p>
      )}
    </>
  );
};

interface Listed {
  /** Newest first, without the one that stands now. */
  older: readonly DoneVersion[];
  agreed: DoneVersion | null;
  people: readonly Person[];
}

const labelOf = (version: DoneVersion, { agreed, people }: Listed, texts: Texts): string => {
  const { t, format } = texts;
  const facts = { version: version.done.version, date: format.longDate(version.at) };
  const made =
    version.accountId === null
      ? t('wishes.done.versions.undone', facts)
      : t('wishes.done.versions.made', { ...facts, name: nameOf(version.accountId, people, texts) });
  return version === agreed ? t('wishes.done.versions.agreed', { made }) : made;
};

const Chosen = ({ listed, done }: { listed: Listed; done: OlderVersionsProps['done'] }) => {
  const texts = useTexts();
  const { older, agreed } = listed;
  const first = older.find((version) => version === agreed) ?? older[0];
  const [at, setAt] = useState(first ? first.at : null);
  const version = older.find((one) => one.at === at);
  return (
    <>
      <ChoiceSelect
        label={texts.t('wishes.done.versions.choose')}
        value={at}
        choices={older.map((one) => ({ value: one.at, label: labelOf(one, listed, texts) }))}
        onChoose={setAt}
      />
      {version && <Version version={version} done={done} />}
    </>
  );
};

/** One older version at a time, held against DONE as it is. */
export const DoneVersions = ({ wishId, done }: OlderVersionsProps) => {
  const { t } = useTexts();
  const { loaded, reload } = useLoaded(
    useCallback(() => valueOf(call('openDoneVersions', { wishId })), [wishId]),
  );
  if (loaded.phase === 'loading') return <p role="status">{t('wishes.done.versions.loading')}</p>;
  if (loaded.phase === 'failed') return <ErrorMessage error={loaded.error} onReload={() => void reload()} />;
  const { versions, people } = loaded.value;
  const older = versions.filter(({ done: { version } }) => version !== done.version);
  const listed = { older, agreed: agreedAtStart(versions), people };
  if (listed.older.length === 0) return <p className={styles.plain}>{t('wishes.done.versions.none')}</p>;
  return <Chosen listed={listed} done={done} />;
};
