/** Sandkasse, niveau 1, 2 and 3; each inherits the ones below. Source: OS2's styringsmodel. */
export const LEVELS = ['sandkasse', '1', '2', '3'] as const;
export type Level = (typeof LEVELS)[number];

/** Relevans, Formkrav, Strategisk sammenhæng, Governance. The words are those of OS2's own file. */
export const THEMES = ['relevans', 'formkrav', 'strategisk', 'governance'] as const;
export type Theme = (typeof THEMES)[number];

export interface Requirement {
  id: string;
  theme: Theme;
  level: Level;
  /** OS2 recommends it and does not demand it. */
  recommended: boolean;
}

/** One line of the table: the ids of a theme that belong to a level. */
type Row = readonly [theme: Theme, level: Level, ...ids: string[]];

const TABLE: readonly Row[] = [
  ['relevans', 'sandkasse', 'R1'],
  ['relevans', '2', 'R2', 'R3'],
  ['relevans', '3', 'R4'],
  ['formkrav', 'sandkasse', 'F1', 'F2', 'F3', 'F4', 'F5'],
  ['formkrav', '1', 'F6', 'F7', 'F10', 'F11'],
  ['formkrav', '2', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20'],
  ['formkrav', '3', 'F21', 'F22'],
  ['strategisk', '1', 'S1', 'S2'],
  ['strategisk', '2', 'S3', 'S4'],
  ['strategisk', '3', 'S5'],
  ['governance', '1', 'G1', 'G2', 'G3', 'G4'],
  ['governance', '2', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10'],
  ['governance', '3', 'G11', 'G12', 'G13', 'G14'],
];

/** Marked "(anbefaling)" in OS2's own words. */
const RECOMMENDED: readonly string[] = ['F19', 'F20', 'G7', 'G8', 'G9', 'G10'];

/**
 * OS2's 43 requirements in the order of its form. F8 and F9 were merged into F7.
 * Source: Governancerapporten v1.1.0 (June 2025), which the self-evaluation form at audit.os2.eu follows.
 */
export const REQUIREMENTS: readonly Requirement[] = TABLE.flatMap(([theme, level, ...ids]) =>
  ids.map((id) => ({ id, theme, level, recommended: RECOMMENDED.includes(id) })),
);

const BY_ID: ReadonlyMap<string, Requirement> = new Map(
  REQUIREMENTS.map((requirement) => [requirement.id, requirement]),
);

export const requirementOf = (id: string): Requirement | null => BY_ID.get(id) ?? null;

/** What a product of a level is measured by: the level's own requirements and those of every level below. */
export const requirementsOf = (level: Level): readonly Requirement[] =>
  REQUIREMENTS.filter((requirement) => LEVELS.indexOf(requirement.level) <= LEVELS.indexOf(level));
