import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Visitor } from './browser';

const FOLDER = join(process.cwd(), 'docs/screenshots');
const isKept = process.env['UPDATE_SCREENSHOTS'] === '1';
const LARGEST = 250 * 1024;

/** A picture of fewer bytes shows an empty page. */
export const EMPTY = 20_000;

/** Takes a picture and answers its bytes. Pictures are kept only when UPDATE_SCREENSHOTS=1 asks for new ones. */
export async function picture(name: string, { page }: Visitor): Promise<number> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (isKept) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${name}.png`), png);
  }
  if (png.length > LARGEST) throw new Error(`${name} is larger than a picture of the documentation may be`);
  return png.length;
}
