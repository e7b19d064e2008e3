// `npm start`: from a fresh clone to a running stage. The stage runs in this very process, so that it gets the
// arguments and every signal at first hand.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { ROOT } from './project-root.mjs';
import { runNode } from './run-node.mjs';

/** npm hands a signal to its shell only and leaves the script behind; it then ends as if it had got the signal. */
const endWithNpm = () => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.emit('SIGTERM', 'SIGTERM');
  }, 500);
  watch.unref();
};

process.chdir(ROOT);
endWithNpm();
installIfNeeded();
const code = runNode(['scripts/build.mjs']);
if (code === 0) await import(pathToFileURL(join(ROOT, 'build/stage/main.cjs')).href);
else process.exitCode = code;
