import type { ForgeMacro } from '../../../confluence/page/forge-macro';
import { readSubmission, type MacroSubmission } from '../../../confluence/page/macro-submission';
import type { ModuleContext } from '../../module-context';
import type { EditorConfig, OfferedMacro } from '../../page-config';
import { openDialog } from '../dialogs';
import type { Frames } from '../frames';

interface Configuring {
  isConfiguring: boolean;
  isInserting: boolean;
}

/**
 * What a macro is told in the editor. `macro.isConfiguring` and `macro.isInserting`:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/#macro-custom-configuration
 */
export function editedContext(
  { context }: EditorConfig,
  { moduleKey, localId, config, body }: ForgeMacro,
  configuring: Configuring,
): ModuleContext {
  return {
    ...context,
    moduleKey,
    localId,
    extension: {
      ...context.extension,
      isEditing: true,
      references: [],
      config,
      macro: { ...configuring, ...(body ? { body } : {}) },
    },
  };
}

export interface ConfigurationRequest {
  offered: OfferedMacro;
  macro: ForgeMacro;
  isInserting: boolean;
  onSubmit: (submission: MacroSubmission) => void;
  onClosed: () => void;
}

/**
 * Shows the configuration of a macro. Only the app closes it: by submitting, or by `view.close()`, which leaves the
 * page as it is.
 * https://developer.atlassian.com/platform/forge/add-custom-configuration-to-a-macro/
 */
export function openConfiguration(
  frames: Frames,
  editor: EditorConfig,
  { offered, macro, isInserting, onSubmit, onClosed }: ConfigurationRequest,
): void {
  if (!offered.config) return;
  const { resource, title, size } = offered.config;
  openDialog(frames, {
    frame: {
      key: offered.key,
      title,
      resource,
      context: editedContext(editor, macro, { isConfiguring: true, isInserting }),
    },
    heading: title,
    size,
    closeOnEscape: false,
    closeOnOverlayClick: false,
    onClosed,
    submit: (payload, close) => {
      const submission = readSubmission(payload, offered);
      onSubmit(submission);
      if (!submission.keepEditing) close();
      return true;
    },
  });
}
