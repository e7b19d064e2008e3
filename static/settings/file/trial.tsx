import SectionMessage from '@atlaskit/section-message';
import type { ImportFindings } from '../../../src/contract/product-file/answers';
import type { ProductFile } from '../../../src/contract/product-file/file';
import type { ProductFileFault } from '../../../src/contract/product-file/faults';
import { PARTS } from '../../../src/contract/product-file/parts';
import { useTexts, type Texts } from '../../shared/text';
import { FaultList } from './fault-list';
import styles from './file.module.css';

/** What trying a file came to. */
export type Trial =
  | { ok: false; faults: readonly ProductFileFault[] }
  | { ok: true; file: ProductFile; findings: ImportFindings };

/** So many are enough to see what is missing. */
const MOST_NAMED = 20;

const someOf = (keys: readonly string[]): string =>
  [...keys.slice(0, MOST_NAMED), ...(keys.length > MOST_NAMED ? ['…'] : [])].join(', ');

/** A file that fits itself is brought in only where every wish of it is. */
export const trialOf = (file: ProductFile, findings: ImportFindings): Trial => {
  const { missingKeys } = findings;
  return missingKeys.length === 0
    ? { ok: true, file, findings }
    : { ok: false, faults: [{ problem: 'wishMissing', where: someOf(missingKeys) }] };
};

const inWords = (items: readonly string[], { locale }: Texts): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

const contentsOf = ({ counts, sums }: ProductFile, { t, format }: Texts): string[] => [
  ...PARTS.filter((part) => part !== 'settings' && counts[part] > 0).map((part) =>
    t(`file.import.count.${part}`, { count: counts[part] }),
  ),
  ...sums.map(({ year, granted, committed, spent }) =>
    t('file.import.year', {
      year: String(year),
      granted: format.kroner(granted),
      committed: format.kroner(committed),
      spent: format.kroner(spent),
    }),
  ),
];

/** What will be otherwise than in the project that the file is from; nothing of it keeps the file out. */
const notesOf = (file: ProductFile, findings: ImportFindings, texts: Texts): string[] => {
  const { t } = texts;
  const { otherTitles, unknownAccounts, unknownGroups, unknownStatuses, minutesElsewhere } = findings;
  const gone = file.issues.filter(({ key }) => key === null).length;
  const listed = (items: readonly string[]) => ({ count: items.length, list: inWords(items, texts) });
  const notes: [boolean, string][] = [
    [otherTitles.length > 0, t('file.import.otherTitles', listed(otherTitles))],
    [unknownAccounts.length > 0, t('file.import.accounts', listed(unknownAccounts))],
    [unknownGroups.length > 0, t('file.import.groups', { count: unknownGroups.length })],
    [unknownStatuses.length > 0, t('file.import.statuses', listed(unknownStatuses))],
    [minutesElsewhere.length > 0, t('file.import.minutes', { count: minutesElsewhere.length })],
    [findings.filterFails, t('file.import.filter')],
    [gone > 0, t('file.import.gone', { count: gone })],
    [true, t('file.import.space')],
  ];
  return notes.filter(([isSo]) => isSo).map(([, note]) => note);
};

const Bullets = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** What would be brought in, or what is wrong. */
export const TrialResult = ({ trial }: { trial: Trial }) => {
  const texts = useTexts();
  const { t, format } = texts;
  if (!trial.ok)
    return (
      <SectionMessage appearance="error" title={t('file.import.bad')}>
        <FaultList faults={trial.faults} />
      </SectionMessage>
    );
  const { source, exportedAt } = trial.file;
  return (
    <div className={styles.messages}>
      <SectionMessage appearance="success" title={t('file.import.good')}>
        <p>{t('file.import.source', { ...source, date: format.date(exportedAt) })}</p>
        <Bullets items={contentsOf(trial.file, texts)} />
      </SectionMessage>
      <SectionMessage appearance="information" title={t('file.import.notes')}>
        <Bullets items={notesOf(trial.file, trial.findings, texts)} />
      </SectionMessage>
    </div>
  );
};
