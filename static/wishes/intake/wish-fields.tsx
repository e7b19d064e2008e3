import type { Intake } from '../../../src/contract/intake';
import { LONGEST_TITLE, mayNameAuthority } from '../../../src/domain/intake/intake';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { TextField } from '../../shared/parts/text-field';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import styles from './intake.module.css';
import { SimilarWishes } from './similar-wishes';
import { kindIn, type NewWish } from './use-new-wish';

interface WishFieldsProps {
  state: WishesState;
  intake: Intake;
  newWish: NewWish;
}

/** What need not be said: the kind of wish, and whose it is. */
const Optional = ({ state, intake, newWish: { draft } }: WishFieldsProps) => {
  const { t } = useTexts();
  const { authorities, actor } = state.page;
  const mayName = mayNameAuthority(actor.roles) && authorities.length > 0;
  if (!mayName && intake.kinds.length < 2) return null;
  return (
    <>
      <p className={styles.subtle}>{t('intake.optional')}</p>
      {intake.kinds.length > 1 && (
        <ChoiceOf
          label={t('intake.kind')}
          options={intake.kinds.map(({ kind }) => ({ value: kind, label: t(`intake.${kind}`) }))}
          value={kindIn(draft.value, intake)}
          onChoose={(kind) => draft.write({ kind })}
        />
      )}
      {mayName && (
        <ChoiceSelect
          label={t('intake.beneficiary')}
          helper={t('intake.beneficiaryHelp')}
          value={draft.value.beneficiaryId || null}
          choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => draft.write({ beneficiaryId: id ?? '' })}
        />
      )}
    </>
  );
};

/** The two things that are asked for, what looks like them already, and the rest. */
export const WishFields = (props: WishFieldsProps) => {
  const { t } = useTexts();
  const { draft, telling } = props.newWish;
  const { title, need } = draft.value;
  const isMissing = (words: string): boolean => telling && words.trim() === '';
  return (
    <>
      <TextField
        required
        takesFocus
        label={t('intake.wishTitle')}
        name="title"
        longest={LONGEST_TITLE}
        value={title}
        helper={t('intake.wishTitleHelp')}
        error={isMissing(title) ? t('intake.wishTitleMissing') : undefined}
        onChange={(words) => draft.write({ title: words })}
      />
      <SimilarWishes title={title} state={props.state} />
      <WordsField
        required
        label={t('intake.need')}
        name="need"
        rows={5}
        value={need}
        helper={t('intake.needHelp')}
        error={isMissing(need) ? t('intake.needMissing') : undefined}
        onChange={(words) => draft.write({ need: words })}
      />
      <Optional {...props} />
    </>
  );
};
