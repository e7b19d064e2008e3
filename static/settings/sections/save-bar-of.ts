import type { SaveBarProps } from '../parts/section';
import type { SectionProps, SettingsDraft } from '../state/use-settings-draft';

/** The save bar of a section of settings; none for who may only read. */
export const saveBarOf = (
  draft: SettingsDraft,
  { mayEdit, onReload }: SectionProps,
  problem: string | null = null,
): SaveBarProps | null =>
  mayEdit
    ? {
        action: draft.action,
        unsaved: draft.unsaved,
        savedAt: draft.savedAt,
        problem,
        onSave: draft.save,
        onDiscard: draft.discard,
        onReload,
      }
    : null;
