import { lazy, Suspense } from 'react';
import type { MacroView, Section } from '../../src/contract/documentation';

const DIALOGS = {
  publish: lazy(async () => ({ default: (await import('./publishing/publish-dialog')).PublishDialog })),
  page: lazy(async () => ({ default: (await import('./templates/page-dialog')).PageDialog })),
  news: lazy(async () => ({ default: (await import('./news/news-dialog')).NewsDialog })),
  plan: lazy(async () => ({ default: (await import('./plan/plan-dialog')).PlanDialog })),
};

/** What is asked about the macro as a whole, one thing at a time. */
export type HeaderDialog = keyof typeof DIALOGS;

export interface HeaderDialogProps {
  macro: MacroView;
  sections: readonly Section[];
  onChange: (change: (macro: MacroView) => MacroView) => void;
  onClose: () => void;
}

export const HeaderDialogs = ({ asking, ...props }: HeaderDialogProps & { asking: HeaderDialog }) => {
  const Dialog = DIALOGS[asking];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
};
