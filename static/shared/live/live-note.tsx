import { useEffect, useState } from 'react';
import { nameOf } from '../parts/person-name';
import { useTexts, type Texts } from '../text';
import styles from './live-note.module.css';
import type { LiveState } from './use-live';
import type { News } from './use-news';

/** So often the age of what is said is counted anew. */
const TICK_MS = 10_000;

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
};

const UNITS = [
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** "for 2 sekunder siden" */
export const agoText = (at: string, now: number, { locale }: Pick<Texts, 'locale'>): string => {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1_000));
  const { unit, seconds: size } = UNITS.find((one) => seconds >= one.seconds) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(seconds / size), unit);
};

const Ago = ({ at }: { at: string }) => {
  const texts = useTexts();
  return <span className={styles.ago}>{agoText(at, useNow(), texts)}</span>;
};

/** "Mette Holm flyttede VEJ-12" */
export const newsText = ({ hint, names, count }: News, texts: Texts): string => {
  const { t } = texts;
  const name = nameOf(hint.accountId, names.people, texts);
  const key = names.wishes[0]?.key ?? t('live.aWish');
  const sentence = t(`live.act.${hint.act}`, { name, key });
  return count === 1 ? sentence : t('live.andMore', { sentence, count: count - 1 });
};

export interface LiveNoteProps {
  state: LiveState;
  news: News | null;
  /** When the page was read, as ISO time. */
  at: string | null;
}

/** Says politely who did what on the page, and how old a page is that hears nothing. */
export const LiveNote = ({ state, news, at }: LiveNoteProps) => {
  const texts = useTexts();
  return (
    <div className={styles.note} data-live={state}>
      <span role="status">{news && newsText(news, texts)}</span>
      {news && <Ago key={news.hint.at} at={news.hint.at} />}
      {state === 'absent' && at !== null && (
        <span>
          {texts.t('live.absent')} <Ago key={at} at={at} />
        </span>
      )}
    </div>
  );
};
