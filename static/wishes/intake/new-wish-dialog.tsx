import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { router } from '@forge/bridge';
import { useCallback, useId } from 'react';
import type { Intake, IntakeKind, WishCreated } from '../../../src/contract/intake';
import { call, valueOf } from '../../shared/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { useTexts } from '../../shared/text';
import { useLoaded, type Loading } from '../../shared/use-loaded';
import { ActionError } from '../../shared/wish/actions/action-error';
import { DraftShell } from '../../shared/wish/actions/draft-shell';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import styles from './intake.module.css';
import { jiraFormAddress, type WishWords } from './jira-form';
import { RulesAndVision } from './rules-and-vision';
import { kindIn, useNewWish, type NewWish } from './use-new-wish';
import { WishFields } from './wish-fields';

export interface NewWishDialogProps {
  state: WishesState;
  onCreated: (created: WishCreated) => void;
  onReload: () => void;
  onClose: () => void;
}

/** What is shown while the rules are on their way. */
const NOTHING_KNOWN: Intake = { vision: '', visionUrl: null, kinds: [] };

interface WrittenProps {
  state: WishesState;
  formId: string;
  intake: Intake;
  newWish: NewWish;
  onReload: () => void;
}

const kindOf = ({ draft }: NewWish, intake: Intake): IntakeKind | undefined =>
  intake.kinds.find(({ kind }) => kind === kindIn(draft.value, intake));

interface InJiraProps {
  productId: string;
  kind: IntakeKind;
  words: WishWords;
}

/** The way on where Jira asks for more than the dialog has: its own form, with what is written. */
const InJira = ({ productId, kind, words }: InJiraProps) => {
  const { t } = useTexts();
  const open = (): void => void router.open(jiraFormAddress({ productId, typeId: kind.typeId }, words));
  return (
    <p>
      {t('intake.inJiraHelp')}{' '}
      <Button spacing="compact" onClick={open}>
        {t('intake.inJira')}
      </Button>
    </p>
  );
};

interface ObstaclesProps {
  productId: string;
  kind: IntakeKind | undefined;
  newWish: NewWish;
  onReload: () => void;
}

/** What keeps the wish from being created here: what Jira asks for besides, or what it answered. */
const Obstacles = ({ productId, kind, newWish, onReload }: ObstaclesProps) => {
  const { t, locale } = useTexts();
  const { error } = newWish.action;
  const words = newWish.draft.value;
  const also = kind?.alsoAsked ?? [];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(also);
  return (
    <>
      <ActionError error={error} onReload={onReload} />
      {kind && error?.code === 'jiraRefused' && <InJira productId={productId} kind={kind} words={words} />}
      {kind && also.length > 0 && !error && (
        <SectionMessage appearance="warning">
          <p>{t('intake.alsoAsked', { list })}</p>
          <InJira productId={productId} kind={kind} words={words} />
        </SectionMessage>
      )}
    </>
  );
};

/** The form, what keeps it from being sent, and the rules beside it. */
const Written = ({ intake, newWish, ...props }: WrittenProps) => {
  const { state, formId, onReload } = props;
  const { t } = useTexts();
  const kind = kindOf(newWish, intake);
  const { productId } = state.page.heading;
  return (
    <div className={styles.columns}>
      <form id={formId} className={styles.form} onSubmit={newWish.send} noValidate>
        <Obstacles productId={productId} kind={kind} newWish={newWish} onReload={onReload} />
        {kind ? <WishFields state={state} intake={intake} newWish={newWish} /> : <p>{t('intake.noKinds')}</p>}
      </form>
      <RulesAndVision rules={state.page.settings.intake} intake={intake} />
    </div>
  );
};

const Content = ({ loading, ...props }: Omit<WrittenProps, 'intake'> & { loading: Loading<Intake> }) => {
  const { t } = useTexts();
  const { loaded, reload } = loading;
  if (loaded.phase === 'loading') return <Spinner label={t('intake.loading')} />;
  if (loaded.phase === 'failed') return <ErrorMessage error={loaded.error} onReload={() => void reload()} />;
  return <Written {...props} intake={loaded.value} />;
};

/** Nyt ønske: two things to write, with the product's rules and its vision beside them. */
export const NewWishDialog = ({ state, onCreated, onReload, onClose }: NewWishDialogProps) => {
  const { t } = useTexts();
  const formId = useId();
  const { heading } = state.page;
  const { productId } = heading;
  const open = useCallback(() => valueOf(call('openIntake', { productId })), [productId]);
  const loading = useLoaded(open);
  const intake = loading.loaded.phase === 'ready' ? loading.loaded.value : NOTHING_KNOWN;
  const newWish = useNewWish(productId, intake, onCreated);
  const { draft, action } = newWish;
  return (
    <DraftShell
      title={t('intake.title', { product: heading.name })}
      width="large"
      busy={action.busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onClose}
      confirm={
        kindOf(newWish, intake) && (
          <Button appearance="primary" type="submit" form={formId} isLoading={action.busy}>
            {t('intake.confirm')}
          </Button>
        )
      }
    >
      <Content state={state} formId={formId} newWish={newWish} loading={loading} onReload={onReload} />
    </DraftShell>
  );
};
