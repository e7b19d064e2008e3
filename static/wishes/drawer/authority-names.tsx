import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { Authority } from '../../../src/domain/product';
import type { Opinion } from '../../../src/domain/support/voices';
import { useTexts } from '../../shared/text';
import styles from '../../shared/wish/sections/drawer.module.css';

const SIDES = ['supporting', 'declining', 'unanswered'] as const;

/** Which authorities say what, when somebody asks. */
export const AuthorityNames = ({
  authorities,
  opinion,
}: {
  authorities: readonly Authority[];
  opinion: Opinion;
}) => {
  const { t, format } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const namesOf = (ids: readonly string[]): string =>
    authorities
      .filter((authority) => ids.includes(authority.id))
      .map(({ name }) => name)
      .sort(format.compare)
      .join(', ');
  return (
    <>
      <Button spacing="compact" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(open ? 'wishes.order.hideAuthorities' : 'wishes.order.showAuthorities')}
      </Button>
      <dl id={id} hidden={!open} className={open ? styles.facts : undefined}>
        {SIDES.filter((side) => opinion[side].length > 0).map((side) => (
          <div key={side} className={styles.wide}>
            <dt>{t(`wishes.support.side.${side}`)}</dt>
            <dd>{namesOf(opinion[side])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
