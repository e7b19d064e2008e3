import type { MacroView } from '../../src/contract/documentation';
import { valueOf } from '../shared/bridge';
import { call } from '../shared/documentation/bridge';
import type { SectionProps } from './sections';

/** Asks for the checklist anew after something changed that it finds documents from; says nothing where that fails. */
export const refetchChecklist = async (
  { productId, documentation }: Pick<MacroView, 'productId' | 'documentation'>,
  onChange: SectionProps['onChange'],
): Promise<void> => {
  if (documentation === null) return;
  try {
    const fresh = await valueOf(call('openMacro', { productId, sections: ['documentation'] }));
    onChange((now) => ({ ...now, documentation: fresh.documentation ?? now.documentation }));
  } catch {
    // The checklist finds it the next time that the page is opened.
  }
};
