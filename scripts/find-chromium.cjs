// CommonJS, so that jest's settings can read it too.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** The shell without windows draws the same pages in half the time. */
const LINUX = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const usualPlaces = () => {
  const { ProgramFiles, LOCALAPPDATA, HOME = '' } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
  return {
    darwin: ['/Applications', join(HOME, 'Applications')].flatMap((at) => MAC.map((app) => join(at, app))),
    win32: programs.flatMap((at) => WINDOWS.map((program) => join(at, program))),
  };
};

const onPath = (names) =>
  (process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)));

/** What `playwright-core install chromium` has put on this machine. */
const ofPlaywright = () => {
  const { chromium } = require('playwright-core');
  return chromium.executablePath();
};

/** The Chromium, Chrome or Edge of this machine, or undefined. The variable CHROMIUM decides when it is set. */
const findChromium = () => {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const places = usualPlaces()[process.platform] ?? onPath(LINUX);
  return [...places, ofPlaywright()].find((path) => path && existsSync(path));
};

module.exports = { findChromium };
