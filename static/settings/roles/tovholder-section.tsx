import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import { ReadOnly } from '../parts/read-only';
import { SectionBox } from '../parts/section';
import type { SectionProps } from '../state/use-settings-draft';
import { HandoverForm } from './handover-form';
import { RoleHistory } from './role-history';
import { StandInForm } from './stand-in-form';
import { tovholdersOf } from '../state/member-rules';
import styles from './roles.module.css';

const Now = ({ page }: Pick<SectionProps, 'page'>) => {
  const texts = useTexts();
  const { t, format, locale } = texts;
  const { standIn } = page.product;
  const names = tovholdersOf(page.product.members).map(({ accountId }) =>
    nameOf(accountId, page.people, texts),
  );
  return (
    <>
      <ReadOnly name={t('settings.tovholder.now')}>
        {names.length === 0
          ? t('settings.tovholder.nobody')
          : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)}
      </ReadOnly>
      <ReadOnly name={t('settings.tovholder.standIn')}>
        {standIn && standIn.until >= page.today
          ? t(standIn.from <= page.today ? 'settings.tovholder.standsIn' : 'settings.tovholder.willStandIn', {
              name: nameOf(standIn.accountId, page.people, texts),
              from: format.date(standIn.from),
              until: format.date(standIn.until),
            })
          : t('settings.tovholder.noStandIn')}
      </ReadOnly>
    </>
  );
};

/** Who is the tovholder, who stands in, and how both change: each a decision in the log. */
export const TovholderSection = (props: SectionProps) => {
  const { t } = useTexts();
  const { page } = props;
  const { actor } = page;
  return (
    <SectionBox title={t('settings.tovholder.title')} help={t('settings.tovholder.help')}>
      <Now page={page} />
      {actor.standsIn && <p className={styles.none}>{t('settings.tovholder.youStandIn')}</p>}
      {props.mayEdit && (
        <div className={styles.search}>
          <StandInForm {...props} />
          <HandoverForm {...props} />
        </div>
      )}
      <RoleHistory page={page} />
    </SectionBox>
  );
};
