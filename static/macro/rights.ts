import type { MacroView } from '../../src/contract/documentation';
import { may, type Action } from '../../src/domain/roles';

/** Whether the reader may do something here. What was published is only read. */
export const mayIn = ({ live, actor, governance }: MacroView, action: Action): boolean =>
  live && actor !== null && may(actor, action, governance);
