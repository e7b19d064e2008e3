import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPabulib, type Election } from '../../../src/domain/fair-shares';

/** Real elections in the PaBuLib format: PABULIB_DIR, else the folder shared/data/pabulib beside the project. */
export const DIRECTORY = process.env['PABULIB_DIR'] ?? join(__dirname, '../../../../shared/data/pabulib');

export const isPresent = existsSync(DIRECTORY);

/** The file ends in the middle of its last ballot. */
export const CUT_OFF = 'poland_warszawa_2019_zielony-ursynow.pb';

export const readInstance = (name: string) => readPabulib(readFileSync(join(DIRECTORY, name), 'utf8'));

const electionIn = (name: string): Election => {
  const file = readInstance(name);
  if (!file.ok) throw new Error(`${name}, line ${file.error.line}: ${JSON.stringify(file.error.fault)}`);
  return file.value.election;
};

const names = isPresent ? readdirSync(DIRECTORY).filter((name) => name.endsWith('.pb')) : [];

/** Every election that is whole, by the name of its file. */
export const INSTANCES: readonly (readonly [name: string, election: Election])[] = names
  .filter((name) => name !== CUT_OFF)
  .map((name) => [name.replace('.pb', ''), electionIn(name)] as const);
