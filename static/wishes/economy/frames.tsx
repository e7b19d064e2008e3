import EmptyState from '@atlaskit/empty-state';
import SectionMessage from '@atlaskit/section-message';
import type { Economy } from '../../../src/contract/economy';
import { balanceOf, isSet, type Frame } from '../../../src/domain/frame';
import type { Entry } from '../../../src/domain/ledger/entry';
import { agrees, ofFrame, sumsOf } from '../../../src/domain/ledger/sums';
import { FrameMeter } from '../../shared/parts/frame-meter';
import { useTexts } from '../../shared/text';
import styles from './economy.module.css';
import records from '../records/records.module.css';

const NotSet = ({ year, hasSteeringGroup }: { year: number; hasSteeringGroup: boolean }) => {
  const { t } = useTexts();
  return (
    <EmptyState
      headingLevel={3}
      header={t('wishes.meter.notSet', { year: String(year) })}
      description={t(hasSteeringGroup ? 'wishes.meter.notSetSteering' : 'wishes.meter.notSetGroup')}
    />
  );
};

const Before = ({ frame }: { frame: Frame }) => {
  const { t } = useTexts();
  if (isSet(frame)) return <FrameMeter frame={frame} />;
  return <p className={records.note}>{t('economy.noneBefore', { year: String(frame.year) })}</p>;
};

export interface FramesProps {
  economy: Economy;
  hasSteeringGroup: boolean;
}

/** The frame of the year, and that of the year before beside it. */
export const Frames = ({ economy: { frame, before }, hasSteeringGroup }: FramesProps) => (
  <div className={isSet(before) ? styles.frames : records.part}>
    {isSet(frame) ? (
      <FrameMeter frame={frame} />
    ) : (
      <NotSet year={frame.year} hasSteeringGroup={hasSteeringGroup} />
    )}
    <Before frame={before} />
  </div>
);

/** Whether the entries come to what the frame says: an auditor's first question. */
export const Agreement = ({ frame, entries }: { frame: Frame; entries: readonly Entry[] }) => {
  const { t, format } = useTexts();
  if (agrees(frame, entries))
    return (
      <p className={records.note}>
        {t('economy.agrees', { count: entries.length, year: String(frame.year) })}
      </p>
    );
  const said = balanceOf(frame);
  const booked = sumsOf(ofFrame(entries));
  return (
    <SectionMessage appearance="warning" title={t('economy.differs')}>
      <p>
        {t('economy.differsText', {
          granted: format.kroner(said.granted),
          committed: format.kroner(said.committed),
          spent: format.kroner(said.spent),
          bookedGranted: format.kroner(booked.granted),
          bookedCommitted: format.kroner(booked.committed),
          bookedSpent: format.kroner(booked.spent),
        })}
      </p>
    </SectionMessage>
  );
};
