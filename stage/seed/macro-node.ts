import { forgeMacroNode, withConfig } from '../confluence/page/forge-macro';
import { appIdOf } from '../manifest';
import { SITE } from '../runtime/site';
import type { Stage } from '../start-stage';

const MACRO = 'documentation-macro';

/** The macro in the text of a page, as somebody put it there and configured it. */
export function macroNode(stage: Stage, config: { productId: string; sections: readonly string[] }): object {
  const app = { ...SITE, id: appIdOf(stage.manifest) };
  const attributes = { moduleKey: MACRO, title: 'Tovholder', localId: 'oversigt', isBodied: false };
  return withConfig(forgeMacroNode(attributes, app), config);
}
