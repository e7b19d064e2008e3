import Button from '@atlaskit/button/new';
import { useId, useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** What the button says while what it opens is out of sight, and while it is in sight. */
  show: string;
  hide: string;
  className?: string | undefined;
  /** Made when it is opened. */
  children: ReactNode;
}

/** Something that is shown when somebody asks for it. */
export const Disclosure = ({ show, hide, className, children }: DisclosureProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? hide : show}
      </Button>
      <div id={id} className={className ?? styles.disclosed} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
};
