import Button from '@atlaskit/button/new';
import { lazy, Suspense, useId, useState } from 'react';
import type { DoneDefinition } from '../../../../src/domain/done';
import { useTexts } from '../../text';

const Versions = lazy(async () => ({ default: (await import('./done-versions')).DoneVersions }));

export interface OlderVersionsProps {
  wishId: string;
  done: DoneDefinition;
}

/** What DONE meant before, fetched when somebody asks. */
export const OlderVersions = ({ wishId, done }: OlderVersionsProps) => {
  const { t } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (done.version < 2) return null;
  return (
    <div>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'wishes.done.versions.hide' : 'wishes.done.versions.show')}
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <Suspense fallback={<p role="status">{t('wishes.done.versions.loading')}</p>}>
            <Versions key={done.version} wishId={wishId} done={done} />
          </Suspense>
        )}
      </div>
    </div>
  );
};
