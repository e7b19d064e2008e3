import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { lazy, Suspense, useState } from 'react';
import { balanceOf, isSet, type Frame } from '../../../src/domain/frame';
import { sum } from '../../../src/domain/money';
import { sumOfBalances } from '../../../src/domain/steering/outlook';
import { useTexts } from '../../shared/text';
import type { InboxProduct } from '../state/inbox-state';
import { LeftCell } from './left-cell';
import styles from './frames-table.module.css';
import { WideTable } from './wide-table';

const FrameDialog = lazy(async () => ({ default: (await import('./frame-dialog')).FrameDialog }));

export interface FramesTableProps {
  products: readonly InboxProduct[];
  onSet: (frame: Frame) => void;
  onReload: () => Promise<unknown>;
}

const Figures = ({ product: { frame, next } }: { product: InboxProduct }) => {
  const { t, format } = useTexts();
  const { granted, committed, spent, promised, rest } = balanceOf(frame);
  return (
    <>
      <td>{isSet(frame) ? format.kroner(granted) : t('overview.frames.notSet')}</td>
      <td>{format.kroner(committed)}</td>
      <td>{format.kroner(spent)}</td>
      <LeftCell left={rest} column={t('overview.frames.rest')} />
      <td>{format.kroner(promised)}</td>
      <td>{frame.wishLimit === null ? t('overview.frames.noLimit') : format.kroner(frame.wishLimit)}</td>
      <td>{next ? format.kroner(balanceOf(next).granted) : t('overview.frames.notSet')}</td>
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
            <Lozenge>{t('overview.frames.noSteeringGroup')}</Lozenge>
          </span>
        )}
      </th>
      <Figures product={product} />
      <td>
        <Button
          spacing="compact"
          aria-label={t('overview.frames.setOf', { product: heading.name })}
          onClick={onEdit}
        >
          {t('shared.frameForm.set')}
        </Button>
      </td>
    </tr>
  );
};

const SumRow = ({ products }: { products: readonly InboxProduct[] }) => {
  const { t, format } = useTexts();
  const { granted, committed, spent, rest, promised } = sumOfBalances(
    products.map(({ frame }) => balanceOf(frame)),
  );
  const next = sum(products.flatMap((product) => (product.next ? [balanceOf(product.next).granted] : [])));
  return (
    <tr>
      <th scope="row">{t('overview.sum', { count: products.length })}</th>
      <td>{format.kroner(granted)}</td>
      <td>{format.kroner(committed)}</td>
      <td>{format.kroner(spent)}</td>
      <LeftCell left={rest} column={t('overview.frames.rest')} />
      <td>{format.kroner(promised)}</td>
      <td />
      <td>{format.kroner(next)}</td>
      <td />
    </tr>
  );
};

/** The products' frames side by side with their sum, and the way to set each. */
export const FramesTable = ({ products, onSet, onReload }: FramesTableProps) => {
  const { t } = useTexts();
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = products.find((product) => product.heading.productId === editedId);
  const year = products[0]?.frame.year ?? 0;
  const columns = [
    t('overview.frames.product'),
    t('overview.frames.granted'),
    t('overview.frames.committed'),
    t('overview.frames.spent'),
    t('overview.frames.rest'),
    t('overview.frames.promised'),
    t('overview.frames.limit'),
    t('overview.frames.next', { year: String(year + 1) }),
    t('overview.frames.action'),
  ];
  return (
    <>
      <WideTable
        label={t('overview.frames.label')}
        caption={t('overview.frames.caption')}
        columns={columns}
        sum={products.length > 1 && <SumRow products={products} />}
      >
        {products.map((product) => (
          <ProductRow
            key={product.heading.productId}
            product={product}
            onEdit={() => setEditedId(product.heading.productId)}
          />
        ))}
      </WideTable>
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
    </>
  );
};
