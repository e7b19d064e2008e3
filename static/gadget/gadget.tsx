import { useState } from 'react';
import { readGadgetConfig } from '../shared/gadget-config';
import { useTexts } from '../shared/text';
import styles from './gadget.module.css';
import { ProductGadget } from './product-gadget';
import { Title } from './title';
import { WaitingGadget } from './waiting-gadget';

const NotConfigured = () => {
  const { t } = useTexts();
  return (
    <>
      <Title>{t('gadget.edit.title')}</Title>
      <p>{t('gadget.notConfigured')}</p>
    </>
  );
};

/** The gadget as it is configured. Jira makes its document anew when it is refreshed or configured again. */
export const Gadget = ({ config }: { config: unknown }) => {
  const [now] = useState(() => readGadgetConfig(config));
  return (
    <main className={styles.gadget}>
      {now === null && <NotConfigured />}
      {now?.show === 'product' && <ProductGadget productId={now.productId} wishes={now.wishes} />}
      {now?.show === 'waiting' && <WaitingGadget />}
    </main>
  );
};
