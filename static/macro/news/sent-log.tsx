import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { NewsView } from '../../../src/contract/documentation';
import type { SentNews } from '../../../src/domain/publishing/news';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { OutsideLink } from '../../shared/documentation/links';
import { TextField } from '../../shared/parts/text-field';
import { ErrorMessage } from '../../shared/parts/error-message';
import { nameOf } from '../../shared/parts/person-name';
import { isWebAddress } from '../../shared/parts/web-address';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import form from '../../shared/documentation/form.module.css';
import styles from './news.module.css';

export interface SentLogProps {
  productId: string;
  news: NewsView;
  onChanged: (news: NewsView) => void;
}

interface EntryProps extends SentLogProps {
  sent: SentNews;
}

/** Where the news can be read; asked for in the log itself. */
const BroughtForm = ({ productId, sent, onChanged }: EntryProps) => {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const [url, setUrl] = useState('');
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const save = () => {
    setTelling(true);
    if (!isWebAddress(url)) return;
    const payload = { productId, newsId: sent.newsId, url: url.trim() };
    void action.run(async () => onChanged(await valueOf(call('markNewsBrought', payload))));
  };
  if (!isOpen) {
    return (
      <div className={form.row}>
        <span className={form.note}>{t('macro.news.notBrought')}</span>
        <Button
          spacing="compact"
          autoFocus={isOpen === false}
          aria-label={t('macro.news.markBroughtOf', { subject: sent.subject })}
          onClick={() => setOpen(true)}
        >
          {t('macro.news.markBrought')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {action.error && <ErrorMessage error={action.error} />}
      <TextField
        name="broughtUrl"
        type="url"
        takesFocus
        longest={2_000}
        label={t('macro.news.broughtUrl')}
        error={isTelling && !isWebAddress(url) ? t('macro.item.linkWrong') : undefined}
        value={url}
        onChange={setUrl}
      />
      <div className={form.row}>
        <Button spacing="compact" isLoading={action.busy} onClick={save}>
          {t('macro.news.broughtSave')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => setOpen(false)}>
          {t('shared.cancel')}
        </Button>
      </div>
    </>
  );
};

const Entry = (props: EntryProps) => {
  const { sent, news } = props;
  const texts = useTexts();
  const { t, format } = texts;
  const sentBy = { date: format.date(sent.sentAt), name: nameOf(sent.sentBy, news.people, texts) };
  return (
    <li className={styles.entry}>
      <strong>{sent.subject}</strong>
      <span className={form.note}>{t('macro.news.sentBy', sentBy)}</span>
      {sent.broughtAt === null || sent.broughtUrl === null ? (
        <BroughtForm {...props} />
      ) : (
        <span>
          {t('macro.news.brought', { date: format.date(sent.broughtAt) })}{' '}
          <OutsideLink address={sent.broughtUrl}>{t('macro.news.read')}</OutsideLink>
        </span>
      )}
    </li>
  );
};

/** What was sent before, newest first, and where it can be read. */
export const SentLog = (props: SentLogProps) => {
  const { t } = useTexts();
  const { sent } = props.news;
  return (
    <div>
      <h2 className={form.legend}>{t('macro.news.log')}</h2>
      {sent.length === 0 ? (
        <p className={form.note}>{t('macro.news.noLog')}</p>
      ) : (
        <ul className={styles.log}>
          {sent.map((each) => (
            <Entry key={each.newsId} {...props} sent={each} />
          ))}
        </ul>
      )}
    </div>
  );
};
