// `npm start`: from a fresh clone to a running stage. The stage runs in this very process, so that it gets the
// arguments and every signal at first hand.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { ROOT } from './project-root.mjs';
import { runNode } from './run-node.mjs';

process.chdir(ROOT);
installIfNeeded();
const code = runNode(['scripts/build.mjs']);
if (code === 0) await import(pathToFileURL(join(ROOT, 'build/stage/main.cjs')).href);
else process.exitCode = code;
