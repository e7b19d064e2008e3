import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const { findChromium } = createRequire(import.meta.url)('../find-chromium.cjs');

/**
 * Runs in every document before its own scripts. The page of the product notes the bridge calls that reach it,
 * the document of the app notes when its content stands.
 */
const watch = (selector) => {
  globalThis.benchCalls = [];
  addEventListener('message', ({ data }) => {
    const call = data?.stage;
    if (call?.kind === 'call')
      globalThis.benchCalls.push({ command: call.command, at: performance.timeOrigin + performance.now() });
  });
  const look = () => {
    if (globalThis.benchReady !== undefined || !document.querySelector(selector)) return;
    globalThis.benchReady = performance.timeOrigin + performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const open = async (browser, { url, selector, calls }) => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await page.addInitScript(watch, selector);
  const before = calls().length;
  await page.goto(url);
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  await frame.waitForFunction(() => globalThis.benchReady !== undefined);
  const ready = await frame.evaluate(() => globalThis.benchReady);
  const began = await frame.evaluate(() => performance.timeOrigin);
  const bridge = await page.evaluate(() => globalThis.benchCalls);
  await page.waitForLoadState('networkidle');
  const nodes = await frame.evaluate(() => document.querySelectorAll('*').length);
  const platform = calls().length - before;
  await page.close();
  return {
    ready: ready - began,
    bridge: bridge.filter(({ at }) => at <= ready).length,
    platform,
    nodes,
  };
};

/** Opens a page several times and gives the medians: until content, until everything has come. */
export const measurePage = async ({ url, selector, calls, runs = 5 }) => {
  const browser = await chromium.launch({ executablePath: findChromium() });
  const results = [];
  for (let run = 0; run <= runs; run += 1) results.push(await open(browser, { url, selector, calls }));
  await browser.close();
  // The first one warms the functions and the browser.
  const counted = results.slice(1);
  const of = (name) => median(counted.map((result) => result[name]));
  return {
    'ready ms': Math.round(of('ready')),
    'bridge calls before content': of('bridge'),
    'platform calls in all': of('platform'),
    'DOM nodes': of('nodes'),
  };
};
