import * as v from 'valibot';
import { SECTIONS, type Section } from '../../../src/contract/documentation';

const macroConfig = v.object({
  productId: v.pipe(v.string(), v.regex(/^\d{1,18}$/)),
  sections: v.pipe(v.array(v.picklist(SECTIONS)), v.minLength(1)),
});

/** Which product a macro shows, and what of it in which order. */
export interface MacroConfig {
  productId: string;
  sections: readonly Section[];
}

/** The configuration of a macro; null where there is none, or none that this version understands. */
export const readMacroConfig = (config: unknown): MacroConfig | null => {
  const read = v.safeParse(macroConfig, config);
  return read.success ? { ...read.output, sections: [...new Set(read.output.sections)] } : null;
};
