import SectionMessage from '@atlaskit/section-message';
import type { InboxEntry } from '../../../src/contract/definitions';
import { useTexts, type Texts } from '../../shared/text';
import { whyHere, type Why } from '../state/case-effect';

const sentence = (why: Why, { t, format }: Texts): string => {
  switch (why.why) {
    case 'overLimit':
      return t('steering.why.overLimit', { limit: format.kroner(why.limit), by: format.kroner(why.by) });
    case 'overFrame':
      return t('steering.why.overFrame', { short: format.kroner(why.short) });
    default:
      return t(`steering.why.${why.why}`);
  }
};

/** Why the case lies with the steering group, in sentences. */
export const WhyHere = ({ entry }: { entry: InboxEntry }) => {
  const texts = useTexts();
  const why = whyHere(entry.frame, entry.case);
  return (
    <SectionMessage appearance="information">
      {why.map((each) => (
        <p key={each.why}>{sentence(each, texts)}</p>
      ))}
    </SectionMessage>
  );
};
