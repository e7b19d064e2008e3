import type { Level, Theme } from './requirements';

/** OS2's four answers; null while the field is empty, which means that the self-evaluation is not finished. */
export const COMPLIANCES = ['Ja', 'Nej', 'Ikke relevant', 'Ved ikke'] as const;
export type Compliance = (typeof COMPLIANCES)[number];

/** One requirement as OS2's own file holds it. */
export interface EvaluationEntry {
  id: string;
  kategori: Theme;
  krav: string;
  produktniveau: Level;
  retningslinjer: string;
  efterlevet: Compliance | null;
  dokumentation: string;
}

/**
 * OS2's self-evaluation as a file.
 * Source: the form at audit.os2.eu imports and exports it as `<produkt>-checkliste.json`.
 */
export interface EvaluationFile {
  productName: string;
  filledBy: string;
  filledDate: string;
  generatedAt: string;
  krav: readonly EvaluationEntry[];
}

/** What a person has said of one requirement. */
export interface RequirementAnswer {
  compliance: Compliance | null;
  /** OS2's free text "dokumentation": evidence for a yes, the explanation for a no (følg eller forklar). */
  documentation: string;
  rev: number;
}

/** The self-evaluation of a product as the app keeps it. */
export interface Evaluation {
  productId: string;
  /** The level that the product is steered after. */
  level: Level;
  /** ISO day on which the requirements were gone through with the secretariat. */
  reviewedOn: string | null;
  answers: Readonly<Record<string, RequirementAnswer>>;
  /** The file that was last imported, kept whole, so that what the app does not use is given back as it came. */
  imported: EvaluationFile | null;
}

/** Why a file cannot be imported; nothing is changed then. `where` beside it names the line or the requirement. */
export type EvaluationFileProblem =
  | 'notJson'
  | 'notAnEvaluation'
  | 'unknownRequirement'
  | 'doubledRequirement'
  | 'unknownAnswer'
  | 'tooLarge'
  | 'otherProduct';
