import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { NewsView } from '../../../src/contract/documentation';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { Dialog } from '../../shared/documentation/dialog';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { GoneOn } from '../../shared/documentation/gone-on';
import { keepWords } from '../../shared/documentation/kept-words';
import { ErrorMessage } from '../../shared/parts/error-message';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { useLoaded } from '../../shared/use-loaded';
import type { HeaderDialogProps } from '../header-dialogs';
import { NewsDraftFields, type NewsDraft } from './news-draft';
import { SentLog } from './sent-log';
import styles from '../../shared/documentation/form.module.css';

const useNewsWords = keepWords<NewsDraft>();

const draftOf = ({ subject, text }: NewsView): NewsDraft => ({ subject, text });

interface NewsProps extends Pick<HeaderDialogProps, 'onClose'> {
  productId: string;
  name: string;
  news: NewsView;
  onChanged: (news: NewsView) => void;
  onReload: () => Promise<NewsView | null>;
}

const News = ({ productId, name, news, onChanged, onReload, onClose }: NewsProps) => {
  const { t } = useTexts();
  const words = useNewsWords(productId, () => draftOf(news));
  // Saying twice that it was sent, because an answer was lost, notes it once.
  const [newsId, setNewsId] = useState(() => crypto.randomUUID());
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const subject = words.value.subject.trim();
  const text = words.value.text.trim();
  const markSent = (form: HTMLFormElement) => {
    setTelling(true);
    if (subject === '' || text === '') {
      focusFirstError(form);
      return;
    }
    void action.run(async () => {
      const sent = await valueOf(call('sendNews', { productId, newsId, subject, text }));
      onChanged(sent);
      words.discard(draftOf(sent));
      setNewsId(crypto.randomUUID());
      setTelling(false);
      tellDone(t('macro.news.sent'));
    });
  };
  return (
    <FormDialog
      title={t('macro.news.title', { name })}
      width="large"
      confirm={t('macro.news.markSent')}
      leave={t('shared.close')}
      action={action}
      onSend={markSent}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{t('macro.news.explain')}</p>
      <GoneOn isShown={words.isGoneOn} onStartOver={() => words.discard(draftOf(news))} />
      <p className={styles.note}>{t('macro.news.to', { address: news.to })}</p>
      <NewsDraftFields draft={words.value} to={news.to} isTelling={isTelling} onChange={words.write} />
      <SentLog productId={productId} news={news} onChanged={onChanged} />
    </FormDialog>
  );
};

/** "Send nyt": a draft for the community manager, and the log of what was sent and brought. */
export const NewsDialog = ({ macro, onClose }: HeaderDialogProps) => {
  const { productId, plan } = macro;
  const { t } = useTexts();
  const open = useCallback(() => valueOf(call('openNews', { productId })), [productId]);
  const { loaded, reload, replace } = useLoaded(open);
  if (loaded.phase === 'ready') {
    return (
      <News
        productId={productId}
        name={plan.name}
        news={loaded.value}
        onChanged={(news) => replace(() => news)}
        onReload={reload}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={t('macro.news.title', { name: plan.name })}
      width="large"
      onClose={onClose}
      footer={
        <Button appearance="subtle" onClick={onClose}>
          {t('shared.close')}
        </Button>
      }
    >
      {loaded.phase === 'loading' ? (
        <p>{t('shared.loading')}</p>
      ) : (
        <ErrorMessage error={loaded.error} onReload={() => void reload()} />
      )}
    </Dialog>
  );
};
