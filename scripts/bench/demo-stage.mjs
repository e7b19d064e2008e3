import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../project-root.mjs';

/** Whoever fills the stage in the name of the tovholder; the stage takes any password. */
const TOVHOLDER = `Basic ${Buffer.from('stage-mette:any').toString('base64')}`;
const BULK = 50;

const addressIn = (child) =>
  new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text));
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`the stage ended with ${code}`)));
  });

/** The stage with its sample data, in a folder of its own, every platform call logged. */
export const startDemoStage = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tovholder-bench-'));
  const log = join(folder, 'calls.jsonl');
  const args = ['build/stage/main.cjs', '--data', join(folder, 'data'), '--port', '0', '--log', log];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await addressIn(child);
  const rest = async (method, path, body) => {
    const headers = { authorization: TOVHOLDER, 'content-type': 'application/json', 'x-stage-load': '1' };
    const response = await fetch(origin + path, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    origin,
    rest,
    /** The calls of functions that have been logged so far. */
    calls: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .filter(
          ({ caller, product }) =>
            caller === 'app' && ['jira', 'confluence', 'kvs', 'queue'].includes(product),
        ),
    stop: async () => {
      child.removeAllListeners('exit');
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Adds wishes to the sample product until it has so many that are not done. */
export const fillTo = async ({ rest }, count) => {
  const jql = 'project = VEJ AND statusCategory != Done';
  const { count: present } = await rest('POST', '/rest/api/3/search/approximate-count', { jql });
  for (let next = present; next < count; next += BULK) {
    const issueUpdates = Array.from({ length: Math.min(BULK, count - next) }, (_, index) => ({
      fields: {
        project: { key: 'VEJ' },
        issuetype: { name: index % 4 === 0 ? 'Vedligehold' : 'Udvikling' },
        summary: `Ønske nummer ${next + index} om at finde vej til en offentlig bygning`,
      },
    }));
    await rest('POST', '/rest/api/3/issue/bulk', { issueUpdates });
  }
};
