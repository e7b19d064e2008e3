import { balanceOf, type Frame } from '../../../src/domain/frame';
import type { Ore } from '../../../src/domain/money';
import { useTexts, type Texts } from '../text';
import styles from './frame-meter.module.css';
import { sharesOf, type Share } from './frame-shares';

export interface FrameMeterProps {
  frame: Frame;
  /** What the wishes within the frame cost together; left out where no list is shown beside the meter. */
  fitting?: Ore;
  /** Whose frame it is, where several stand on one page. */
  of?: string;
}

const restText = (rest: Ore, { t, format }: Texts): string =>
  rest < 0 ? t('shared.frameMeter.over', { amount: format.kroner(rest) }) : format.kroner(rest);

const Figure = ({ label, value, warns = false }: { label: string; value: string; warns?: boolean }) => (
  <div className={styles.figure}>
    <dt>{label}</dt>
    <dd className={warns ? styles.over : undefined}>{value}</dd>
  </div>
);

const Figures = ({ frame }: { frame: Frame }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { granted, spent, committed, rest } = balanceOf(frame);
  return (
    <dl className={styles.figures}>
      <Figure
        label={t('shared.frameMeter.frame', { year: String(frame.year) })}
        value={format.kroner(granted)}
      />
      <Figure label={t('shared.frameMeter.spent')} value={format.kroner(spent)} />
      <Figure label={t('shared.frameMeter.committed')} value={format.kroner(committed)} />
      <Figure label={t('shared.frameMeter.rest')} value={restText(rest, texts)} warns={rest < 0} />
    </dl>
  );
};

const Bar = ({ shares }: { shares: readonly Share[] }) => (
  <div className={styles.bar} aria-hidden="true">
    {shares.map(({ name, ofBar }) => (
      <span key={name} className={styles[name]} style={{ inlineSize: `${ofBar * 100}%` }} />
    ))}
  </div>
);

/** A part that is there is never said to be 0 %. */
const percentText = (share: number, { t, format }: Texts): string =>
  share > 0 && share < 0.01
    ? t('shared.frameMeter.below', { percent: format.percent(0.01) })
    : format.percent(share);

const Legend = ({ shares }: { shares: readonly Share[] }) => {
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <ul className={styles.legend}>
      {shares.map(({ name, amount, ofFrame }) => (
        <li key={name}>
          <span className={`${styles.swatch} ${styles[name]}`} aria-hidden="true" />
          {t('shared.frameMeter.share', {
            name: t(`shared.frameMeter.${name}`),
            amount: format.kroner(amount),
            percent: percentText(ofFrame, texts),
          })}
        </li>
      ))}
    </ul>
  );
};

/** The frame in figures and as a bar whose every part is also told in words. */
export const FrameMeter = ({ frame, fitting, of }: FrameMeterProps) => {
  const { t, format } = useTexts();
  const shares = sharesOf(balanceOf(frame), fitting);
  const year = String(frame.year);
  const label =
    of === undefined ? t('shared.frameMeter.label', { year }) : t('shared.frameMeter.labelOf', { year, of });
  return (
    <section className={styles.meter} aria-label={label}>
      <div className={styles.top}>
        <Figures frame={frame} />
        <p className={styles.limit}>
          {frame.wishLimit === null
            ? t('shared.frameMeter.noLimit')
            : t('shared.frameMeter.limit', { amount: format.kroner(frame.wishLimit) })}
        </p>
      </div>
      <Bar shares={shares} />
      <Legend shares={shares} />
    </section>
  );
};
