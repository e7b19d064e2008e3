import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { useTexts } from '../../shared/text';

/** A case that somebody else answered while this person was writing. */
export interface Taken {
  key: string;
  title: string;
  /** What had been written; kept so that nothing is lost. */
  motive: string;
}

export const TakenMeanwhile = ({ taken, onClose }: { taken: Taken; onClose: () => void }) => {
  const { t } = useTexts();
  return (
    <div role="alert">
      <SectionMessage
        appearance="warning"
        actions={[
          <SectionMessageAction key="close" onClick={onClose}>
            {t('shared.close')}
          </SectionMessageAction>,
        ]}
      >
        <p>
          <strong>{t('steering.taken.title', { key: taken.key })}</strong>
        </p>
        <p>{t('steering.taken.text', { title: taken.title })}</p>
        {taken.motive.trim() !== '' && <p>{t('steering.taken.motive', { motive: taken.motive.trim() })}</p>}
      </SectionMessage>
    </div>
  );
};
