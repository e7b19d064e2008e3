/** The looks of the product pages, in the design tokens of the theme. */
export const SHELL_CSS = `
:root { color-scheme: light; }
[data-color-mode='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ds-surface);
  color: var(--ds-text);
  font: var(--ds-font-body);
}
a { color: var(--ds-link); }
:focus-visible { outline: 2px solid var(--ds-border-focused); outline-offset: 2px; }
.skip { position: absolute; left: -999px; top: 0; padding: 8px 16px; background: var(--ds-surface-overlay); z-index: 3; }
.skip:focus { left: 8px; }
.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 16px;
  padding: 8px 16px;
  border-bottom: 1px solid var(--ds-border);
}
.brand, .product { color: var(--ds-text); text-decoration: none; }
.product:hover { text-decoration: underline; }
.brand { font: var(--ds-font-heading-small); }
.stage { color: var(--ds-text-subtle); }
.choices { display: flex; flex-wrap: wrap; gap: 8px 16px; margin-left: auto; }
.choices label { display: flex; align-items: center; gap: 6px; color: var(--ds-text-subtle); }
.choices select {
  max-width: 240px;
  padding: 4px 8px;
  border: 1px solid var(--ds-border-input);
  border-radius: 3px;
  background: var(--ds-background-input);
  color: var(--ds-text);
  font: inherit;
}
.layout { display: flex; align-items: stretch; min-height: calc(100vh - 50px); }
.menu { flex: 0 0 216px; min-width: 0; padding: 16px 8px; border-right: 1px solid var(--ds-border); }
.menu ul { list-style: none; margin: 0; padding: 0; }
.menu .group { display: block; padding: 12px 8px 4px; color: var(--ds-text-subtle); font: var(--ds-font-body-small); }
.menu a { display: block; padding: 6px 8px; border-radius: 3px; color: var(--ds-text); text-decoration: none; overflow-wrap: anywhere; }
.menu a:hover { background: var(--ds-background-neutral-subtle-hovered); }
.menu a[aria-current] { background: var(--ds-background-selected); color: var(--ds-text-selected); }
main { flex: 1; min-width: 0; padding: 16px 24px 24px; }
main:focus { outline: none; }
h1 { margin: 0 0 12px; font: var(--ds-font-heading-large); }
.crumb { margin: 0 0 4px; color: var(--ds-text-subtle); }
.hidden { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bare { margin: -16px -24px -24px; }
iframe.app { display: block; width: 100%; min-height: 400px; border: 0; background: transparent; color-scheme: auto; }
.flags { position: fixed; left: 24px; bottom: 24px; display: grid; gap: 8px; width: min(400px, calc(100vw - 48px)); z-index: 2; }
.flag {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 4px 8px;
  padding: 16px;
  border-left: 4px solid var(--ds-border-information);
  border-radius: 3px;
  background: var(--ds-surface-overlay);
  box-shadow: var(--ds-shadow-overlay);
}
.flag[data-type='success'] { border-color: var(--ds-border-success); }
.flag[data-type='warning'] { border-color: var(--ds-border-warning); }
.flag[data-type='error'] { border-color: var(--ds-border-danger); }
.flag p { margin: 0; grid-column: 1; overflow-wrap: anywhere; }
.flag .title { font-weight: 600; }
.flag .actions { display: flex; gap: 8px; grid-column: 1; }
.flag button, .modal button {
  border: 0; border-radius: 3px; padding: 4px 8px; background: var(--ds-background-neutral); color: var(--ds-text); font: inherit; cursor: pointer;
}
.flag .close { grid-column: 2; grid-row: 1; }
dialog.modal {
  width: min(600px, calc(100vw - 48px));
  max-height: calc(100vh - 96px);
  padding: 0;
  border: 0;
  border-radius: 4px;
  background: var(--ds-surface-overlay);
  color: var(--ds-text);
  box-shadow: var(--ds-shadow-overlay);
}
dialog.modal::backdrop { background: var(--ds-blanket); }
dialog.modal.small { width: min(400px, calc(100vw - 48px)); }
dialog.modal.large { width: min(800px, calc(100vw - 48px)); }
dialog.modal.xlarge { width: min(968px, calc(100vw - 48px)); }
dialog.modal.max, dialog.modal.fullscreen { width: calc(100vw - 48px); height: calc(100vh - 48px); }
dialog.modal header { display: flex; justify-content: space-between; align-items: center; padding: 16px 24px 0; }
dialog.modal h2 { margin: 0; font: var(--ds-font-heading-medium); }
@media (max-width: 720px) {
  .layout { display: block; }
  .menu { border-right: 0; border-bottom: 1px solid var(--ds-border); padding: 8px; }
  main { padding: 16px 8px; }
  .bare { margin: -16px -8px; }
}
`;
