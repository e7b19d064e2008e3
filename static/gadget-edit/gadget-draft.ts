import { readGadgetConfig, type GadgetConfig } from '../shared/gadget-config';

/** A configuration as it is being written. */
export interface GadgetDraft {
  show: GadgetConfig['show'];
  productId: string | null;
  /** As typed. */
  wishes: string;
}

/** What the draft comes to; null while something is missing or is not as it must be. */
export const configOf = ({ show, productId, wishes }: GadgetDraft): GadgetConfig | null =>
  readGadgetConfig(show === 'waiting' ? { show } : { show, productId, wishes });
