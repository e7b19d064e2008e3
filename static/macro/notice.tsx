import Heading from '@atlaskit/heading';
import styles from './macro.module.css';

/** In place of the macro's content: why there is none, and what to do. */
export const Notice = ({ title, text }: { title: string; text: string }) => (
  <div className={styles.notice}>
    <Heading as="h1" size="small">
      {title}
    </Heading>
    <p>{text}</p>
  </div>
);
