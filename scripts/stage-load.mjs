// `npm run stage:load -- FILE --project KEY`: fills a running stage with the wishes of a file.
import { runNode } from './run-node.mjs';

const code = runNode(['scripts/build.mjs']);
process.exitCode = code === 0 ? runNode(['build/stage/load.cjs', ...process.argv.slice(2)]) : code;
