import { useState } from 'react';
import type { SettingsPage } from '../../../src/contract/definitions';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction, type Action } from '../../shared/use-action';

export interface Saving {
  action: Action;
  /** When this section was saved last while the page was open. */
  savedAt: string | null;
  send: (work: () => Promise<SettingsPage>) => void;
}

/** Saving a section: once at a time, told when it is done, what was typed kept when it fails. */
export const useSaving = (onSaved: (page: SettingsPage) => void): Saving => {
  const { t } = useTexts();
  const action = useAction();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const send = (work: () => Promise<SettingsPage>) => {
    void action.run(async () => {
      const page = await work();
      onSaved(page);
      setSavedAt(page.at);
      tellDone(t('settings.saved'));
    });
  };
  return { action, savedAt, send };
};
