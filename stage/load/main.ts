import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PERSONAS } from '../personas';
import { loadWishes, LoadRefused } from './load-wishes';
import { readWishes } from './read-wishes';

const USAGE = 'Brug: npm run stage:load -- FIL --project NØGLE [--stage ADRESSE] [--as E-MAIL]';

interface Command {
  file: string;
  project: string;
  stage: string;
  as: string;
}

function readCommand(args: string[]): Command | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      stage: { type: 'string', default: 'http://127.0.0.1:4300' },
      as: { type: 'string', default: PERSONAS.tovholder.email },
    },
  });
  const [file] = positionals;
  const { project, stage, as } = values;
  return file === undefined || project === undefined ? undefined : { file, project, stage, as };
}

const poster =
  ({ stage, as }: Command) =>
  async (body: unknown) => {
    const response = await fetch(new URL('/rest/api/3/issue/bulk', stage), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${as}:`).toString('base64')}`,
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: readJson(text) };
  };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (!command) {
    console.error(USAGE);
    return 2;
  }
  try {
    const created = await loadWishes({
      items: readWishes(readFileSync(command.file, 'utf8')),
      projectKey: command.project,
      post: poster(command),
      progress: (done, total) => console.log(`${done} af ${total}`),
    });
    console.log(`${created} ønsker oprettet i ${command.project}`);
    return 0;
  } catch (error) {
    const created = error instanceof LoadRefused ? error.created : 0;
    console.error(`Stoppet: ${error instanceof Error ? error.message : String(error)}`);
    console.error(`${created} ønsker nåede at blive oprettet i ${command.project}`);
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
