/** The looks of the pages of Confluence, in the design tokens of the theme. */
export const WIKI_CSS = `
.menu ul ul ul { padding-left: 12px; }
.button {
  display: inline-block;
  min-height: 32px;
  padding: 6px 12px;
  border: 0;
  border-radius: 3px;
  background: var(--ds-background-neutral);
  color: var(--ds-text);
  font: inherit;
  line-height: 20px;
  text-decoration: none;
  cursor: pointer;
}
.button:hover { background: var(--ds-background-neutral-hovered); }
.button.primary { background: var(--ds-background-brand-bold); color: var(--ds-text-inverse); }
.button.primary:hover { background: var(--ds-background-brand-bold-hovered); }
.subtle { color: var(--ds-text-subtle); }
.wiki { max-width: 760px; margin: 0 auto; padding: 8px 0 48px; }
.wiki h1 { margin: 0; font: var(--ds-font-heading-xlarge); overflow-wrap: anywhere; }
.wiki h2 { margin: 32px 0 8px; font: var(--ds-font-heading-medium); }
.crumbs ol { display: flex; flex-wrap: wrap; gap: 4px; margin: 0 0 16px; padding: 0; list-style: none; }
.crumbs li + li::before { content: '/'; margin-right: 4px; color: var(--ds-text-subtlest); }
.crumbs a { color: var(--ds-text-subtle); }
.page-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: 8px 24px; }
.page-actions, .editor-tools { display: flex; flex-wrap: wrap; gap: 8px; }
.dropdown { position: relative; }
.dropdown summary { list-style: none; }
.dropdown summary::-webkit-details-marker { display: none; }
.dropdown summary::after { content: '▾' / ''; margin-left: 6px; }
.dropdown ul {
  position: absolute;
  right: 0;
  z-index: 2;
  min-width: 200px;
  margin: 4px 0 0;
  padding: 8px 0;
  border-radius: 3px;
  background: var(--ds-surface-overlay);
  box-shadow: var(--ds-shadow-overlay);
  list-style: none;
}
.editor-tools .dropdown ul { right: auto; left: 0; min-width: 280px; }
.dropdown li a, .dropdown li button {
  display: block;
  width: 100%;
  padding: 8px 16px;
  border: 0;
  background: transparent;
  color: var(--ds-text);
  font: inherit;
  text-align: left;
  text-decoration: none;
  cursor: pointer;
}
.dropdown li a:hover, .dropdown li button:hover { background: var(--ds-background-neutral-subtle-hovered); }
.dropdown .name, .dropdown .name + .subtle { display: block; }
.byline { position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 0; margin: 8px 0 24px; padding: 0; list-style: none; color: var(--ds-text-subtle); }
.byline-item { display: inline-flex; align-items: center; }
.byline > li + li::before { content: '·' / ''; padding: 0 8px; }
.byline button { display: inline-flex; align-items: center; gap: 6px; min-height: 24px; padding: 2px 8px; border: 0; border-radius: 3px; background: transparent; color: var(--ds-text-subtle); font: inherit; cursor: pointer; }
.byline button:hover { background: var(--ds-background-neutral-subtle-hovered); }
.byline img { width: 16px; height: 16px; }
dialog.popup {
  z-index: 2;
  top: 100%;
  left: 0;
  right: 0;
  width: min(600px, 100%);
  margin: 4px 0 0;
  padding: 0;
  border: 0;
  border-radius: 4px;
  background: var(--ds-surface-overlay);
  color: var(--ds-text);
  box-shadow: var(--ds-shadow-overlay);
}
dialog.popup.small { width: min(400px, 100%); }
dialog.popup.large, dialog.popup.xlarge, dialog.popup.max, dialog.popup.fullscreen { width: 100%; }
.labels { display: flex; flex-wrap: wrap; gap: 4px; margin: 32px 0 0; padding: 0; list-style: none; }
.labels li { padding: 2px 8px; border-radius: 3px; background: var(--ds-background-neutral); }
.document { overflow-wrap: anywhere; }
.document h1, .document h2, .document h3, .document h4, .document h5, .document h6 { margin: 24px 0 8px; }
.document h1 { font: var(--ds-font-heading-large); }
.document h2 { font: var(--ds-font-heading-medium); }
.document h3 { font: var(--ds-font-heading-small); }
.document h4, .document h5, .document h6 { font: var(--ds-font-heading-xsmall); }
.document p { margin: 0 0 12px; min-height: 1em; }
.document li p, .document td p, .document th p { margin: 0; }
.document ul, .document ol { margin: 0 0 12px; padding-left: 24px; }
.document table { width: 100%; margin: 0 0 16px; border-collapse: collapse; }
.document td, .document th { padding: 8px; border: 1px solid var(--ds-border); vertical-align: top; text-align: left; }
.document th { background: var(--ds-background-neutral); font-weight: 600; }
.document blockquote { margin: 0 0 12px; padding-left: 16px; border-left: 2px solid var(--ds-border); }
.document hr { margin: 24px 0; border: 0; border-top: 1px solid var(--ds-border); }
.document pre { margin: 0 0 12px; padding: 12px; border-radius: 3px; background: var(--ds-surface-sunken); white-space: pre-wrap; }
.document code { font: var(--ds-font-code); }
.document :not(pre) > code { padding: 0 4px; border-radius: 3px; background: var(--ds-background-neutral); }
.panel { margin: 0 0 12px; padding: 12px 16px 1px; border-left: 4px solid var(--ds-border-information); border-radius: 3px; background: var(--ds-background-information); }
.panel[data-type='note'] { border-color: var(--ds-border-discovery); background: var(--ds-background-discovery); }
.panel[data-type='success'], .panel[data-type='tip'] { border-color: var(--ds-border-success); background: var(--ds-background-success); }
.panel[data-type='warning'] { border-color: var(--ds-border-warning); background: var(--ds-background-warning); }
.panel[data-type='error'] { border-color: var(--ds-border-danger); background: var(--ds-background-danger); }
.document .tasks, .document .decisions { padding-left: 0; list-style: none; }
.task, .decision { display: flex; gap: 8px; margin: 4px 0; }
.task > div, .decision > div { flex: 1; min-width: 0; }
.task::before { content: '☐' / ''; }
.task.done::before { content: '☑' / ''; color: var(--ds-text-success); }
.decision { padding: 8px 12px; border-radius: 3px; background: var(--ds-background-neutral); }
.decision::before { content: '⤷' / ''; color: var(--ds-text-success); }
.status { padding: 0 4px; border-radius: 3px; background: var(--ds-background-neutral); color: var(--ds-text); font: var(--ds-font-body-small); font-weight: 600; text-transform: uppercase; }
.status[data-color='blue'] { background: var(--ds-background-information); color: var(--ds-text-information); }
.status[data-color='green'] { background: var(--ds-background-success); color: var(--ds-text-success); }
.status[data-color='yellow'] { background: var(--ds-background-warning); color: var(--ds-text-warning); }
.status[data-color='red'] { background: var(--ds-background-danger); color: var(--ds-text-danger); }
.status[data-color='purple'] { background: var(--ds-background-discovery); color: var(--ds-text-discovery); }
.mention { padding: 0 4px; border-radius: 12px; background: var(--ds-background-neutral); }
.expand { margin: 0 0 12px; padding: 8px 12px; border: 1px solid var(--ds-border); border-radius: 3px; }
.expand summary { cursor: pointer; }
.expand[open] summary { margin-bottom: 8px; }
.columns { display: flex; flex-wrap: wrap; gap: 16px; }
.column { flex: 1 1 50%; min-width: 200px; max-width: 100%; }
.unknown { margin: 0 0 12px; padding: 8px 12px; border: 1px dashed var(--ds-border); border-radius: 3px; color: var(--ds-text-subtle); }
span.unknown { padding: 0 4px; }
.macro { margin: 0 0 16px; }
span.macro { display: inline-block; margin: 0; vertical-align: middle; }
.macro iframe.app, dialog.popup iframe.app { min-height: 24px; }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 24px 0 0; }
.search input, .fields input {
  min-height: 36px;
  padding: 6px 8px;
  border: 1px solid var(--ds-border-input);
  border-radius: 3px;
  background: var(--ds-background-input);
  color: var(--ds-text);
  font: inherit;
}
.recent { padding-left: 24px; }
.fields { display: grid; justify-items: start; gap: 4px; margin: 16px 0; }
.fields label { margin-top: 8px; font-weight: 600; }
.fields input { width: 100%; }
.fields p { margin: 0; }
.fields .button { margin-top: 16px; }
.problem { padding: 12px 16px; border-radius: 3px; background: var(--ds-background-danger); color: var(--ds-text); }
.block { margin: 0 0 8px; }
.words {
  display: block;
  width: 100%;
  min-height: 36px;
  field-sizing: content;
  padding: 6px 8px;
  border: 1px solid var(--ds-border);
  border-radius: 3px;
  background: var(--ds-background-input);
  color: var(--ds-text);
  font: inherit;
  resize: vertical;
}
.words:hover { background: var(--ds-background-input-hovered); }
.words[data-level='1'] { font: var(--ds-font-heading-large); }
.words[data-level='2'] { font: var(--ds-font-heading-medium); }
.words[data-level='3'] { font: var(--ds-font-heading-small); }
.fixed.subtle { margin: 0; font: var(--ds-font-body-small); }
.macro-box { margin: 0 0 12px; border: 1px solid var(--ds-border); border-radius: 3px; background: var(--ds-surface); }
.macro-box .macro { margin: 0; padding: 8px 12px; }
.macro-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 8px 12px; border-bottom: 1px solid var(--ds-border); background: var(--ds-surface-sunken); }
.macro-head .name { flex: 1; font-weight: 600; }
.macro-body { margin: 0 0 12px 12px; padding-left: 12px; border-left: 2px solid var(--ds-border); }
.editor-tools { margin-top: 16px; }
body.export { max-width: 800px; margin: 0 auto; padding: 24px; background: var(--ds-surface); }
body.export .wiki { max-width: none; }
@media print {
  .screen-only, .bar, .menu, .skip, .page-actions { display: none; }
  body.export { max-width: none; padding: 0; }
  .document tr, .panel, .decision { break-inside: avoid; }
  .document h1, .document h2, .document h3 { break-after: avoid; }
}
@page { margin: 20mm; }
`;
