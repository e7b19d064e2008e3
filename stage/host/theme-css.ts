import getThemeStyles from '@atlaskit/tokens/get-theme-styles';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';

/** The value of `data-theme` that the stylesheet answers to. */
export const THEME_ATTRIBUTE = 'light:light dark:dark spacing:spacing typography:typography shape:shape';

const PARTS = new Set(['light', 'dark', 'spacing', 'typography', 'shape']);

let cached: Promise<string> | undefined;

async function build(): Promise<string> {
  setBooleanFeatureFlagResolver(() => false);
  const styles = await getThemeStyles('all');
  return styles
    .filter(({ id }) => PARTS.has(id))
    .map(({ css }) => css)
    .join('\n');
}

/** The design tokens of both colour modes as CSS variables. */
export function themeCss(): Promise<string> {
  cached ??= build();
  return cached;
}
