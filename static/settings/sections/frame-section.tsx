import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { balanceOf, isSet, type Frame } from '../../../src/domain/frame';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import type { SectionProps } from '../state/use-settings-draft';
import styles from './frame-section.module.css';

const FrameForm = lazy(async () => ({ default: (await import('../../shared/parts/frame-form')).FrameForm }));

const Sums = ({ frame }: { frame: Frame }) => {
  const { t, format } = useTexts();
  if (!isSet(frame)) return <p className={styles.line}>{t('settings.frame.notSet', { year: frame.year })}</p>;
  const { granted, committed, spent, rest } = balanceOf(frame);
  const limit = frame.wishLimit === null ? t('settings.frame.noLimit') : format.kroner(frame.wishLimit);
  const facts = [
    [t('settings.frame.granted', { year: frame.year }), format.kroner(granted)],
    [t('settings.frame.spent'), format.kroner(spent)],
    [t('settings.frame.committed'), format.kroner(committed)],
    [t('settings.frame.rest'), format.kroner(rest)],
    [t('settings.frame.limit'), limit],
  ] as const;
  return (
    <dl className={styles.sums}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Editor = ({ page, onSaved, onReload }: SectionProps) => {
  const { t, format } = useTexts();
  const [editing, setEditing] = useState(false);
  if (!editing) {
    return (
      <div>
        <Button onClick={() => setEditing(true)}>{t('shared.frameForm.set')}</Button>
      </div>
    );
  }
  const set = (frame: Frame, frameRev: number) => {
    setEditing(false);
    if (frame.year === page.frame.year) onSaved({ ...page, frame, frameRev });
    tellDone(
      t('shared.frameForm.done', { year: frame.year, amount: format.kroner(balanceOf(frame).granted) }),
    );
  };
  return (
    <Suspense fallback={<p>{t('shared.loading')}</p>}>
      <FrameForm
        frame={page.frame}
        rev={page.frameRev}
        onSet={set}
        onCancel={() => setEditing(false)}
        onReload={onReload}
      />
    </Suspense>
  );
};

/** The year's frame: to read, and to set for those who may. */
export const FrameSection = (props: SectionProps) => {
  const { t } = useTexts();
  const { page, mayEdit } = props;
  const setBy = page.product.settings.hasSteeringGroup
    ? 'settings.frame.bySteering'
    : 'settings.frame.byCoordination';
  return (
    <SectionBox title={t('settings.frame.title')} help={t(setBy)}>
      <Sums frame={page.frame} />
      {mayEdit && <Editor {...props} />}
    </SectionBox>
  );
};
