import { useEffect, useRef, useState } from 'react';
import type { MinutesView } from '../../src/contract/documentation';
import styles from './macro.module.css';
import { MinutesSection } from './minutes/minutes-section';
import { refetchChecklist } from './refetch-checklist';
import type { SectionProps } from './sections';

/** What the checklist finds of minutes: which are published, and which ought to be. */
const evidenceIn = ({ rows, gaps }: MinutesView): string =>
  JSON.stringify([
    gaps.map(({ pageId }) => pageId),
    rows.filter(({ state }) => state === 'published').map(({ pageId }) => pageId),
  ]);

/** The index of minutes. Where minutes are published, the checklist beside it is asked for what it finds of them now. */
export const MinutesPlace = ({ macro, onChange }: SectionProps) => {
  const latest = useRef(macro);
  useEffect(() => {
    latest.current = macro;
  }, [macro]);
  const [onChanged] = useState(() => (minutes: MinutesView) => {
    const before = latest.current.minutes;
    onChange((now) => ({ ...now, minutes }));
    if (before && evidenceIn(before) !== evidenceIn(minutes)) {
      void refetchChecklist(latest.current, onChange);
    }
  });
  return (
    <div className={styles.card}>
      <MinutesSection macro={macro} onChanged={onChanged} />
    </div>
  );
};
