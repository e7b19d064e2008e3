import Heading from '@atlaskit/heading';
import type { Inbox } from '../../../src/contract/definitions';
import { isSet, type Frame } from '../../../src/domain/frame';
import { FrameMeter } from '../../shared/parts/frame-meter';
import { useTexts } from '../../shared/text';
import { FramesTable } from './frames-table';
import styles from './frames-tab.module.css';
import { OutlookTable } from './outlook-table';

export interface FramesTabProps {
  inbox: Inbox;
  onSet: (frame: Frame) => void;
  onReload: () => Promise<unknown>;
}

const Meters = ({ products }: Pick<Inbox, 'products'>) => {
  const { t } = useTexts();
  const set = products.filter(({ frame }) => isSet(frame));
  if (set.length === 0) return null;
  return (
    <section>
      <Heading as="h2" size="small">
        {t('overview.meters.title')}
      </Heading>
      <div className={styles.meters}>
        {set.map(({ heading, frame }) => (
          <div key={heading.productId} className={styles.product}>
            <Heading as="h3" size="xsmall">
              {heading.name}
            </Heading>
            <FrameMeter frame={frame} of={heading.name} />
          </div>
        ))}
      </div>
    </section>
  );
};

/** "Rammer": the frames of all products side by side, what the waiting cases would make of them, and each in parts. */
export const FramesTab = ({ inbox, onSet, onReload }: FramesTabProps) => (
  <div className={styles.tab}>
    <FramesTable products={inbox.products} onSet={onSet} onReload={onReload} />
    <OutlookTable inbox={inbox} />
    <Meters products={inbox.products} />
  </div>
);
