import { useState } from 'react';
import type { SettingsPage } from '../../../src/contract/definitions';
import type { ProductSettings } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import type { Action } from '../../shared/use-action';
import { useSaving, type Saving } from './use-saving';
import { patchChanges } from './edits';
import { settingsPayload } from './settings-payload';

/** What every section of the page is given. */
export interface SectionProps {
  page: SettingsPage;
  mayEdit: boolean;
  /** Puts the page in place that a save answered with. */
  onSaved: (page: SettingsPage) => void;
  /** Fetches the page anew; what is typed and not saved stays. */
  onReload: () => void;
}

export interface SettingsDraft extends Saving {
  /** The saved settings with what is typed in this section laid over them. */
  settings: ProductSettings;
  unsaved: boolean;
  change: (patch: Partial<ProductSettings>) => void;
  save: () => void;
  discard: () => void;
  action: Action;
}

/** The part of the settings that one section edits. It holds changed fields only, so sections save independently. */
export const useSettingsDraft = ({ page, onSaved }: SectionProps): SettingsDraft => {
  const [patch, setPatch] = useState<Partial<ProductSettings>>({});
  const saving = useSaving(onSaved);
  const saved = page.product.settings;
  const settings = { ...saved, ...patch };
  const save = () =>
    saving.send(async () => {
      const { productId } = page.product;
      const fresh = await valueOf(
        call('saveSettings', { productId, rev: page.rev, settings: settingsPayload(settings) }),
      );
      setPatch({});
      return fresh;
    });
  return {
    ...saving,
    settings,
    unsaved: patchChanges(saved, patch),
    change: (more) => setPatch((now) => ({ ...now, ...more })),
    save,
    discard: () => setPatch({}),
  };
};
