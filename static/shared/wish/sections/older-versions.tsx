import { lazy, Suspense } from 'react';
import type { DoneDefinition } from '../../../../src/domain/done';
import { Disclosure } from '../../parts/disclosure';
import { useTexts } from '../../text';

const Versions = lazy(async () => ({ default: (await import('./done-versions')).DoneVersions }));

export interface OlderVersionsProps {
  wishId: string;
  done: DoneDefinition;
}

/** What DONE meant before, fetched when somebody asks. */
export const OlderVersions = ({ wishId, done }: OlderVersionsProps) => {
  const { t } = useTexts();
  if (done.version < 2) return null;
  return (
    <div>
      <Disclosure show={t('wishes.done.versions.show')} hide={t('wishes.done.versions.hide')}>
        <Suspense fallback={<p role="status">{t('wishes.done.versions.loading')}</p>}>
          <Versions key={done.version} wishId={wishId} done={done} />
        </Suspense>
      </Disclosure>
    </div>
  );
};
