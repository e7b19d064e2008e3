import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { useCallback } from 'react';
import type { SettingsPage as PageContent } from '../../src/contract/definitions';
import { may } from '../../src/domain/roles';
import { call, valueOf } from '../shared/bridge';
import { ErrorMessage } from '../shared/parts/error-message';
import { NoSteeringGroup } from '../shared/parts/no-steering-group';
import { errorText } from '../shared/parts/error-text';
import { useTexts } from '../shared/text';
import { useLoaded, type Loading } from '../shared/use-loaded';
import { FileSection } from './file/file-section';
import { RolesSection } from './roles/roles-section';
import { TovholderSection } from './roles/tovholder-section';
import { DoneSection } from './sections/done-section';
import { FrameSection } from './sections/frame-section';
import { GovernanceSection } from './sections/governance-section';
import { IntakeSection } from './sections/intake-section';
import { MatrixSection } from './sections/matrix-section';
import { StatusSection } from './sections/status-section';
import { VendorSection } from './sections/vendor-section';
import { WishSection } from './sections/wish-section';
import { SetUpSection } from './set-up/set-up-section';
import styles from './settings-page.module.css';

const MissingFields = ({ fields }: { fields: PageContent['missingFields'] }) => {
  const texts = useTexts();
  if (fields.length === 0) return null;
  return (
    <SectionMessage appearance="warning">
      {fields.map((field) => {
        const { title, next } = errorText({ code: 'fieldMissing', field }, texts);
        return (
          <p key={field}>
            <strong>{title}.</strong> {next}
          </p>
        );
      })}
    </SectionMessage>
  );
};

const Sections = ({ page, loading }: { page: PageContent; loading: Loading<PageContent> }) => {
  const { t } = useTexts();
  const { actor, product } = page;
  const shared = {
    page,
    onSaved: (saved: PageContent) => loading.replace(() => saved),
    onReload: () => void loading.reload(),
  };
  const mayEdit = may(actor, 'editSettings', product.settings);
  const settings = { ...shared, mayEdit };
  return (
    <>
      <NoSteeringGroup products={product.settings.hasSteeringGroup ? [] : [page.heading.name]} />
      <MissingFields fields={page.missingFields} />
      {!mayEdit && <SectionMessage appearance="information">{t('settings.readOnly')}</SectionMessage>}
      {mayEdit && <SetUpSection productId={product.productId} />}
      <RolesSection {...shared} mayEdit={may(actor, 'editMembers', product.settings)} />
      <TovholderSection {...shared} mayEdit={may(actor, 'handOver', product.settings)} />
      <FrameSection {...shared} mayEdit={may(actor, 'setFrame', product.settings)} />
      <WishSection {...settings} />
      <IntakeSection {...settings} />
      <StatusSection {...settings} />
      <DoneSection {...settings} />
      <VendorSection {...settings} />
      <GovernanceSection {...settings} />
      <FileSection {...shared} />
      <MatrixSection governance={product.settings} actor={actor} />
    </>
  );
};

const Content = ({ loading }: { loading: Loading<PageContent> }) => {
  const { t } = useTexts();
  const { loaded, reload } = loading;
  if (loaded.phase === 'loading') return <p className={styles.loading}>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') return <ErrorMessage error={loaded.error} onReload={() => void reload()} />;
  return (
    <>
      <p className={styles.product}>
        {loaded.value.heading.name} · {loaded.value.heading.key}
      </p>
      {loaded.reloadError && <ErrorMessage error={loaded.reloadError} onReload={() => void reload()} />}
      <Sections page={loaded.value} loading={loading} />
    </>
  );
};

/** How a Jira project is used as an OS2 product: who takes part, what a wish is, what the statuses mean. */
export const SettingsPage = ({ productId }: { productId: string }) => {
  const { t } = useTexts();
  const open = useCallback(() => valueOf(call('openSettings', { productId })), [productId]);
  const loading = useLoaded(open);
  return (
    <main className={styles.page} aria-busy={loading.loaded.phase === 'loading'}>
      <Heading as="h1" size="large">
        {t('settings.title')}
      </Heading>
      <Content loading={loading} />
    </main>
  );
};
