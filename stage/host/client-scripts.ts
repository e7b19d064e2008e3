import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type ClientScript = 'host' | 'bridge';

const SOURCES: Record<ClientScript, string> = {
  host: join(__dirname, 'client/host-page.ts'),
  bridge: join(__dirname, '../bridge/bridge-client.ts'),
};

const cached = new Map<ClientScript, Promise<string>>();

/** Builds a script for the browser from its source, when the stage itself runs from its source. */
async function bundle(source: string): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [source],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles.map(({ text }) => text).join('\n');
}

/** A script of the stage for the browser: the built one beside the built stage, or its source. */
export function clientScript(name: ClientScript): Promise<string> {
  const built = join(__dirname, `${name}.js`);
  const script = cached.get(name) ?? (existsSync(built) ? readFile(built, 'utf8') : bundle(SOURCES[name]));
  cached.set(name, script);
  return script;
}
