import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useId, useState } from 'react';
import type { Authority } from '../../../../src/domain/product';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

export interface BeneficiariesProps {
  authorities: readonly Authority[];
  chosen: readonly string[];
  /** Absent where the reader may not choose. */
  onChoose?: ((ids: readonly string[]) => void) | undefined;
}

/** The authorities that a wish benefits: how many at once, which ones when somebody asks. */
export const Beneficiaries = ({ authorities, chosen, onChoose }: BeneficiariesProps) => {
  const { t, format } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const sorted = [...authorities].sort((a, b) => format.compare(a.name, b.name));
  const count = sorted.filter((authority) => chosen.includes(authority.id)).length;
  const toggle = (authorityId: string, isChosen: boolean) =>
    onChoose?.(isChosen ? chosen.filter((other) => other !== authorityId) : [...chosen, authorityId]);
  return (
    <div className={styles.beneficiaries}>
      <p className={styles.plain} id={`${id}-count`}>
        {t('wishes.order.benefitsOf', { count, total: sorted.length })}
      </p>
      <Button spacing="compact" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(
          open
            ? 'wishes.order.hideAuthorities'
            : onChoose
              ? 'wishes.order.choose'
              : 'wishes.order.showAuthorities',
        )}
      </Button>
      <div
        id={id}
        role="group"
        aria-label={t('wishes.order.benefits')}
        hidden={!open}
        className={styles.choices}
      >
        {sorted
          .filter((authority) => onChoose || chosen.includes(authority.id))
          .map((authority) =>
            onChoose ? (
              <Checkbox
                key={authority.id}
                label={authority.name}
                isChecked={chosen.includes(authority.id)}
                onChange={() => toggle(authority.id, chosen.includes(authority.id))}
              />
            ) : (
              <span key={authority.id}>{authority.name}</span>
            ),
          )}
      </div>
    </div>
  );
};
