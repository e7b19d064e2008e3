/** Browser tests: the built app on the stage, driven in Chromium, one file after the other. */
const unit = require('./jest.config.cjs');
const { findChromium } = require('./scripts/find-chromium.cjs');

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium, Chrome or Edge was found; set CHROMIUM to its program.');
process.env.CHROMIUM = chromium;

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
