import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import type { InboxEntry, Person } from '../../../src/contract/definitions';
import { IssueLink } from '../../shared/parts/issue-link';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import styles from './case-view.module.css';

export interface CaseHeadingProps {
  entry: InboxEntry;
  people: readonly Person[];
  headingId: string;
}

export const CaseHeading = ({ entry, people, headingId }: CaseHeadingProps) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { case: asked, heading, wish } = entry;
  return (
    <header className={styles.heading}>
      <div className={styles.names}>
        <p className={styles.origin}>
          {t('steering.case.origin', {
            product: heading.name,
            date: format.date(asked.submittedAt),
            name: nameOf(asked.submittedBy, people, texts),
          })}
        </p>
        <Heading as="h2" size="medium" id={headingId}>
          {wish.title}
        </Heading>
        <p className={styles.origin}>
          <IssueLink issueKey={wish.key} /> · {wish.status.name}
        </p>
      </div>
      <Lozenge appearance="new">{t(`steering.state.${asked.state}`)}</Lozenge>
    </header>
  );
};
