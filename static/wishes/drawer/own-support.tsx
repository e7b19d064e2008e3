import { RadioGroup } from '@atlaskit/radio';
import { useId } from 'react';
import type { Voice } from '../../../src/contract/definitions';
import type { Authority } from '../../../src/domain/product';
import { answerOn, type SupportAnswer } from '../../../src/domain/support/support';
import type { Wish } from '../../../src/domain/wish';
import { useTexts } from '../../shared/text';
import { useSupport } from '../support/use-support';
import styles from '../../shared/wish/sections/drawer.module.css';
import { OwnPriority } from './own-priority';
import { RecordError } from '../../shared/wish/sections/record-error';

const ANSWERS: readonly SupportAnswer[] = ['supports', 'declines', 'unanswered'];

export interface OwnSupportProps {
  wish: Wish;
  authority: Authority;
  voice: Voice;
  onHeard: (voice: Voice) => void;
  onReload: () => Promise<void>;
}

/** What the reader's authority says of a wish, kept at each choice. Any of its delegates may change it. */
export const OwnSupport = ({ wish, authority, voice, onHeard, onReload }: OwnSupportProps) => {
  const { t } = useTexts();
  const id = useId();
  const { support, isSaving, error, say } = useSupport(voice, { onHeard, onReload });
  const { wishId } = wish;
  const answer = answerOn(support, wishId);
  return (
    <div className={styles.ownSupport}>
      <p id={id} className={styles.legend}>
        {t('wishes.support.own', { authority: authority.name })}
      </p>
      <RadioGroup
        aria-labelledby={id}
        value={answer}
        options={ANSWERS.map((each) => ({
          name: `support-${wishId}`,
          value: each,
          label: t(`wishes.support.answer.${each}`),
        }))}
        onChange={({ currentTarget }) => {
          const chosen = ANSWERS.find((each) => each === currentTarget.value);
          if (chosen) say({ change: 'answer', wishId, answer: chosen });
        }}
      />
      {answer === 'supports' && <OwnPriority wish={wish} support={support} say={say} />}
      <p className={styles.subtle} role="status">
        {isSaving && t('wishes.order.saving')}
      </p>
      <RecordError error={error} onReload={() => void onReload()} />
    </div>
  );
};
