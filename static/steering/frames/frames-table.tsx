import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { lazy, Suspense, useState } from 'react';
import { balanceOf, isSet, type Frame } from '../../../src/domain/frame';
import { NOTHING } from '../../../src/domain/money';
import { useTexts } from '../../shared/text';
import type { InboxProduct } from '../state/inbox-state';
import styles from './frames-table.module.css';

const FrameDialog = lazy(async () => ({ default: (await import('./frame-dialog')).FrameDialog }));

export interface FramesTableProps {
  products: readonly InboxProduct[];
  onSet: (frame: Frame) => void;
  onReload: () => Promise<unknown>;
}

const Sums = ({ frame }: { frame: Frame }) => {
  const { t, format } = useTexts();
  const { granted, committed, spent, rest } = balanceOf(frame);
  const overdrawn = rest < NOTHING;
  return (
    <>
      <td>{isSet(frame) ? format.kroner(granted) : t('steering.frames.notSet')}</td>
      <td>{format.kroner(committed)}</td>
      <td>{format.kroner(spent)}</td>
      <td data-overdrawn={overdrawn}>
        {overdrawn ? t('steering.effect.over', { amount: format.kroner(rest) }) : format.kroner(rest)}
      </td>
      <td>{frame.wishLimit === null ? t('steering.frames.noLimit') : format.kroner(frame.wishLimit)}</td>
    </>
  );
};

const ProductRow = ({ product, onEdit }: { product: InboxProduct; onEdit: () => void }) => {
  const { t } = useTexts();
  const { heading, frame, hasSteeringGroup } = product;
  return (
    <tr>
      <th scope="row">
        {heading.name} <span className={styles.year}>{frame.year}</span>
        {!hasSteeringGroup && (
          <span className={styles.mark}>
            <Lozenge>{t('steering.frames.noSteeringGroup')}</Lozenge>
          </span>
        )}
      </th>
      <Sums frame={frame} />
      <td>
        <Button
          spacing="compact"
          aria-label={t('steering.frames.setOf', { product: heading.name })}
          onClick={onEdit}
        >
          {t('shared.frameForm.set')}
        </Button>
      </td>
    </tr>
  );
};

const COLUMNS = ['product', 'granted', 'committed', 'spent', 'rest', 'limit', 'action'] as const;

/** The products' frames side by side, with the way to set each. */
export const FramesTable = ({ products, onSet, onReload }: FramesTableProps) => {
  const { t } = useTexts();
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = products.find((product) => product.heading.productId === editedId);
  return (
    <div className={styles.frames}>
      <div className={styles.scroll} role="group" aria-label={t('steering.frames.label')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('steering.frames.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`steering.frames.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <ProductRow
                key={product.heading.productId}
                product={product}
                onEdit={() => setEditedId(product.heading.productId)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Suspense fallback={null}>
        {edited && (
          <FrameDialog
            product={edited}
            onSet={onSet}
            onReload={() => void onReload()}
            onClose={() => setEditedId(null)}
          />
        )}
      </Suspense>
    </div>
  );
};
