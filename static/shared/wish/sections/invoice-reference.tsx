import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { copyText } from '../../parts/copy-text';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

/**
 * What the vendor writes on the invoice: by OS2's rule a product's expenses refer to the issue in the backlog
 * (docs/processes_and_rutines.md).
 */
export const InvoiceReference = ({ reference }: { reference: string }) => {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.actions}>
      <dl className={styles.facts}>
        <dt>{t('wishes.order.invoiceReference')}</dt>
        <dd>{reference}</dd>
      </dl>
      <Button spacing="compact" onClick={() => void copyText(reference).then(setCopied)}>
        {t('wishes.order.copyReference')}
      </Button>
      <span className={styles.subtle} role="status">
        {isCopied !== null && t(isCopied ? 'wishes.order.copied' : 'wishes.order.notCopied')}
      </span>
    </div>
  );
};
