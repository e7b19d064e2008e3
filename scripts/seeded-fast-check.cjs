/**
 * fast-check as CI uses it: with the same seed each time, so that a change is held up by what it broke and by nothing
 * else. Everywhere else the laws are tried at random, and `npm run soak` tries them long.
 */
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: 20_260_305 });

module.exports = fc;
