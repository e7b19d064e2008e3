import type { Frame, Locator } from 'playwright-core';

/** The document of the fixture app in a part of a page, once its side of the bridge is there. */
export async function appIn(place: Locator): Promise<Frame> {
  const element = await place.locator('iframe.app').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The frame has no document');
  await frame.waitForFunction(() => 'bridge' in window);
  return frame;
}

export const contextOf = (frame: Frame) => frame.evaluate(() => window.bridge.view.getContext());
