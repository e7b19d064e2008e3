import Lozenge, { type LozengeProps } from '@atlaskit/lozenge';
import type { FrameStatus } from '../../../src/domain/money-line';
import { useTexts, type Texts } from '../text';
import styles from './frame-status.module.css';

type Appearance = NonNullable<LozengeProps['appearance']>;

const appearanceOf = (status: FrameStatus): Appearance => {
  switch (status.status) {
    case 'inside':
      return 'success';
    case 'overLimit':
    case 'overFrame':
      return 'removed';
    case 'atSteering':
      return 'new';
    case 'decided':
      return status.amount === null ? 'removed' : 'success';
    case 'committed':
      return 'inprogress';
    case 'bypassed':
      return 'moved';
    case 'noEstimate':
      return 'default';
  }
};

const word = (status: FrameStatus, { t, format }: Texts, at: string): string => {
  switch (status.status) {
    case 'atSteering':
      return t('shared.frameStatus.atSteering', { days: Math.max(0, format.daysBetween(status.since, at)) });
    case 'decided':
      return status.amount === null
        ? t('shared.frameStatus.notApproved')
        : t('shared.frameStatus.approved', { amount: format.kroner(status.amount) });
    default:
      return t(`shared.frameStatus.${status.status}`);
  }
};

/** How a wish stands to the frame in one line of text, as announcements and descriptions say it. */
export const frameStatusText = (status: FrameStatus, texts: Texts, at: string): string =>
  status.status === 'overFrame'
    ? texts.t('shared.frameStatus.overFrameBy', { short: texts.format.kroner(status.short) })
    : word(status, texts, at);

/** How a wish stands to the frame; what is missing stands beside the word, so that a narrow column never cuts it. */
export const FrameStatusLozenge = ({ status, at }: { status: FrameStatus; at: string }) => {
  const texts = useTexts();
  return (
    <span className={styles.status}>
      <Lozenge appearance={appearanceOf(status)} maxWidth="100%">
        {word(status, texts, at)}
      </Lozenge>
      {status.status === 'overFrame' && (
        <small className={styles.detail}>
          {texts.t('shared.frameStatus.short', { short: texts.format.kroner(status.short) })}
        </small>
      )}
    </span>
  );
};
