/** Browser tests: the built app on the stage, driven in Chromium. Two files at a time: one leaves a third of two cores idle. */
const unit = require('./jest.config.cjs');
const { findChromium } = require('./scripts/find-chromium.cjs');

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium, Chrome or Edge was found; set CHROMIUM to its program.');
process.env.CHROMIUM = chromium;

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/browser'],
  // Pictures of the documentation are taken, and the emulated site's own pages tried, when somebody asks for it; the tests
  // of the app go over the same pages each time.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.UPDATE_SCREENSHOTS === '1' ? [] : ['/screenshots']),
    ...(process.env.BUSY_YEAR === '1' ? [] : ['<rootDir>/test/browser/bench/']),
    ...(process.env.STAGE_PAGES === '1' ? [] : ['<rootDir>/test/browser/stage/']),
  ],
  testTimeout: 60_000,
  maxWorkers: 2,
};
