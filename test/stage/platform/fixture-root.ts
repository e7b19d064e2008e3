import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { stringify } from 'yaml';
import { FIXTURE_ROOT } from './builders';
import { fixtureManifest } from './fixture-app/manifest';

export interface FixtureRoot {
  path: string;
  remove(): void;
}

const forNode = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  outExtension: { '.js': '.cjs' },
} as const;

/** A folder with the fixture app as it is built: documents, texts, functions, and the stage beside them. */
export async function createFixtureRoot(): Promise<FixtureRoot> {
  const path = mkdtempSync(join(tmpdir(), 'stage-root-'));
  for (const folder of ['static', 'locales']) {
    cpSync(join(FIXTURE_ROOT, folder), join(path, folder), { recursive: true });
  }
  writeFileSync(join(path, 'manifest.yml'), stringify(fixtureManifest));
  await Promise.all([
    build({
      entryPoints: [join(FIXTURE_ROOT, 'page.ts')],
      outfile: join(path, 'static/main.js'),
      bundle: true,
      format: 'iife',
    }),
    build({
      ...forNode,
      entryPoints: {
        'functions/functions': join(FIXTURE_ROOT, 'functions.ts'),
        'functions/confluence': join(FIXTURE_ROOT, 'confluence.ts'),
        'functions/jira': join(FIXTURE_ROOT, 'jira.ts'),
        'stage/worker': resolve('stage/runtime/worker.ts'),
      },
      outdir: join(path, 'build'),
      packages: 'bundle',
    }),
    build({
      ...forNode,
      entryPoints: {
        main: resolve('stage/main.ts'),
        'write-and-die': join(FIXTURE_ROOT, 'write-and-die.ts'),
      },
      outdir: join(path, 'build/stage'),
    }),
  ]);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** What is built outside of the repository still finds the packages of the repository. */
export const PACKAGES = { ...process.env, NODE_PATH: resolve('node_modules') };

export interface RunningCommand {
  process: ChildProcess;
  /** Resolves with the address when the stage is ready; rejects with what it printed when it ends before that. */
  ready: Promise<string>;
  ended: Promise<{ code: number | null; printed: string }>;
}

/** Starts the command of the stage as its users do. */
export function runCommand(root: FixtureRoot, args: string[]): RunningCommand {
  const child = spawn(process.execPath, ['build/stage/main.cjs', ...args], { cwd: root.path, env: PACKAGES });
  let printed = '';
  const ended = new Promise<{ code: number | null; printed: string }>((done) =>
    child.once('close', (code) => done({ code, printed })),
  );
  const ready = new Promise<string>((done, fail) => {
    const collect = (chunk: Buffer) => {
      printed += chunk.toString();
      const origin = /is on (http:\/\/127\.0\.0\.1:\d+)\//.exec(printed)?.[1];
      if (origin !== undefined) done(origin);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    void ended.then(() => fail(new Error(printed)));
  });
  ready.catch(() => undefined);
  return { process: child, ready, ended };
}
