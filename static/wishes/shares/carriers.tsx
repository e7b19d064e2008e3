import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { Authority } from '../../../src/domain/product';
import type { Payment } from '../../../src/domain/support/proposal';
import { useTexts } from '../../shared/text';
import { roundedDown } from './reason-text';
import styles from './shares.module.css';

export interface CarriersProps {
  wishKey: string;
  payments: readonly Payment[];
  authorities: readonly Authority[];
}

/** Who carries a wish with how much of its share, when somebody asks. */
export const Carriers = ({ wishKey, payments, authorities }: CarriersProps) => {
  const { t, format } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const names = new Map(authorities.map((authority) => [authority.id, authority.name]));
  const label = t('shares.table.carriers');
  return (
    <>
      <div className={styles.ask}>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={`${label}: ${wishKey}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </div>
      <ul id={id} hidden={!open} className={styles.carriers}>
        {payments.map(({ authorityId, paid }) => (
          <li key={authorityId}>
            {names.get(authorityId) ?? authorityId}: {format.kroner(roundedDown(paid))}
          </li>
        ))}
      </ul>
    </>
  );
};
