import {
  LEVELS,
  REQUIREMENTS,
  requirementOf,
  requirementsOf,
  type Level,
} from '../../../src/domain/governance/requirements';

const idsWhere = (isSought: (requirement: (typeof REQUIREMENTS)[number]) => boolean): string =>
  REQUIREMENTS.filter(isSought)
    .map(({ id }) => id)
    .join(' ');

describe("OS2's requirements", () => {
  it('are those of Governancerapporten 1.1.0, in the order of its form', () => {
    expect(idsWhere(() => true)).toBe(
      'R1 R2 R3 R4 ' +
        'F1 F2 F3 F4 F5 F6 F7 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 ' +
        'S1 S2 S3 S4 S5 ' +
        'G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 G13 G14',
    );
  });

  it.each<[Level, number, string]>([
    ['sandkasse', 6, 'R1 F1 F2 F3 F4 F5'],
    ['1', 10, 'F6 F7 F10 F11 S1 S2 G1 G2 G3 G4'],
    ['2', 19, 'R2 R3 F12 F13 F14 F15 F16 F17 F18 F19 F20 S3 S4 G5 G6 G7 G8 G9 G10'],
    ['3', 8, 'R4 F21 F22 S5 G11 G12 G13 G14'],
  ])('of level %s are %d', (level, count, ids) => {
    expect(idsWhere((requirement) => requirement.level === level)).toBe(ids);
    expect(ids.split(' ')).toHaveLength(count);
  });

  it.each([
    ['relevans', 'R', 4],
    ['formkrav', 'F', 20],
    ['strategisk', 'S', 5],
    ['governance', 'G', 14],
  ])('of the theme %s begin with %s and are %d', (theme, letter, count) => {
    const ofTheme = REQUIREMENTS.filter((requirement) => requirement.theme === theme);
    expect(ofTheme).toHaveLength(count);
    expect(ofTheme.every(({ id }) => id.startsWith(letter))).toBe(true);
  });

  it('recommend six and demand the rest', () => {
    expect(idsWhere(({ recommended }) => recommended)).toBe('F19 F20 G7 G8 G9 G10');
  });

  it('are found by their id; the two that were merged into F7 are none', () => {
    expect(requirementOf('G13')).toEqual({
      id: 'G13',
      theme: 'governance',
      level: '3',
      recommended: false,
    });
    expect(['F8', 'F9', 'g13', '', 'constructor'].map(requirementOf)).toEqual([null, null, null, null, null]);
  });
});

describe('a level', () => {
  it('inherits from every level below', () => {
    expect(LEVELS.map((level) => requirementsOf(level).length)).toEqual([6, 16, 35, 43]);
    expect(requirementsOf('2')).toEqual(expect.arrayContaining([...requirementsOf('1')]));
  });
});
