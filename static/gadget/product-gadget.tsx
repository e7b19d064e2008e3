import { useCallback } from 'react';
import type { ProductTop, TopWish } from '../../src/contract/gadget';
import { isSet } from '../../src/domain/frame';
import { call, valueOf } from '../shared/bridge';
import { FrameMeter } from '../shared/parts/frame-meter';
import { FrameStatusLozenge } from '../shared/parts/frame-status';
import { HostLink } from '../shared/parts/host-link';
import { PageLink } from '../shared/parts/page-link';
import { useTexts } from '../shared/text';
import { Fetched } from './fetched';
import { Title } from './title';
import styles from './gadget.module.css';

const Frame = ({ top: { frame, fitting, hasSteeringGroup } }: { top: ProductTop }) => {
  const { t } = useTexts();
  if (isSet(frame)) return <FrameMeter frame={frame} {...(fitting === null ? {} : { fitting })} />;
  const year = String(frame.year);
  return <p>{t(`gadget.product.${hasSteeringGroup ? 'noFrameSteering' : 'noFrameGroup'}`, { year })}</p>;
};

const Row = ({ wish, at }: { wish: TopWish; at: string }) => {
  const { format } = useTexts();
  const { key, title, estimate, status } = wish;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <HostLink href={`/browse/${encodeURIComponent(key)}`}>
          {key} {title}
        </HostLink>
      </span>
      <span className={styles.facts}>
        {status && <FrameStatusLozenge status={status} at={at} />}
        {estimate !== null && <span className={styles.amount}>{format.kroner(estimate)}</span>}
      </span>
    </li>
  );
};

const Wishes = ({ top: { wishes, at } }: { top: ProductTop }) => {
  const { t } = useTexts();
  if (wishes.length === 0) return <p>{t('gadget.product.noWishes')}</p>;
  return (
    <section>
      <h2 className={styles.heading}>{t('gadget.product.top')}</h2>
      <ol className={styles.rows}>
        {wishes.map((wish) => (
          <Row key={wish.wishId} wish={wish} at={at} />
        ))}
      </ol>
    </section>
  );
};

const Product = ({ top }: { top: ProductTop }) => {
  const { t } = useTexts();
  const { key, name } = top.heading;
  return (
    <>
      <Title>{name}</Title>
      <Frame top={top} />
      <Wishes top={top} />
      {top.hasMore && (
        <p>
          <PageLink moduleKey="wishes-page" projectKey={key}>
            {t('gadget.product.whole')}
          </PageLink>
        </p>
      )}
    </>
  );
};

/** "Produktets ramme og øverste ønsker". */
export const ProductGadget = ({ productId, wishes }: { productId: string; wishes: number }) => {
  const { t } = useTexts();
  const load = useCallback(() => valueOf(call('openTop', { productId, wishes })), [productId, wishes]);
  return (
    <Fetched load={load} title={t('gadget.product.title')} refused={t('gadget.product.refused')}>
      {(top) => <Product top={top} />}
    </Fetched>
  );
};
