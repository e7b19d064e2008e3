/** The looks of the pages of Jira, in the design tokens of the theme. */
export const JIRA_CSS = `
.issue { max-width: 60rem; }
.issue h2 { margin: 24px 0 8px; font: var(--ds-font-heading-medium); }
.issue h2 img { width: 20px; height: 20px; margin-right: 8px; vertical-align: text-bottom; }
.issue dl > div { display: grid; grid-template-columns: 16rem 1fr; gap: 4px 24px; padding: 4px 0; }
.issue dt { color: var(--ds-text-subtle); overflow-wrap: anywhere; }
.issue dd { margin: 0; }
.issue .text { white-space: pre-wrap; }
.issue time { color: var(--ds-text-subtle); }
.issue .field-view iframe.app { min-height: 32px; }
.transitions { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 8px; padding: 0; list-style: none; }
.lozenge { padding: 2px 6px; border-radius: 3px; background: var(--ds-background-neutral); }
.lozenge.indeterminate { background: var(--ds-background-information); color: var(--ds-text-information); }
.lozenge.done { background: var(--ds-background-success); color: var(--ds-text-success); }
.button.small { min-height: 24px; margin-left: 8px; padding: 2px 8px; }
.button[aria-disabled='true'] { color: var(--ds-text-subtle); cursor: progress; }
#transition-problem:not(:empty), .field-editor .problem:not(:empty), .create-issue [role='alert'] {
  margin: 8px 0;
  padding: 8px 12px;
  border-left: 4px solid var(--ds-border-danger);
  background: var(--ds-background-danger);
  color: var(--ds-text);
}
.field-editor .problem { margin: 0; }
.field-editor form { display: flex; flex-wrap: wrap; gap: 8px; padding: 4px 0; }
.field-editor input, .create-issue input, .create-issue textarea, .create-issue select, .search input {
  min-height: 32px;
  padding: 4px 8px;
  border: 1px solid var(--ds-border-input);
  border-radius: 3px;
  background: var(--ds-background-input);
  color: var(--ds-text);
  font: inherit;
}
.panel .viewport { border: 1px solid var(--ds-border); border-radius: 3px; }
.viewport.small iframe.app { height: 250px !important; min-height: 0; }
.viewport.medium iframe.app { height: 400px !important; }
.viewport.large iframe.app { height: 560px !important; }
.viewport.xlarge iframe.app { height: 720px !important; }
.create-issue { max-width: 40rem; }
.create-issue form { display: grid; gap: 4px; justify-items: start; }
.create-issue label { margin-top: 12px; color: var(--ds-text-subtle); }
.create-issue :is(input, textarea, select) { width: 100%; }
.create-issue button { margin-top: 16px; }
.dashboard .add-gadget { margin: 0 0 16px; }
.dashboard .add-gadget summary { display: inline-block; list-style: none; }
.dashboard .add-gadget ul { margin: 8px 0; padding: 0; list-style: none; }
.dashboard .add-gadget li { padding: 4px 0; }
.gadgets { display: grid; align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 16px; margin-top: 16px; }
.gadget { border: 1px solid var(--ds-border); border-radius: 3px; background: var(--ds-surface-raised); }
.gadget header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 8px 16px; }
.gadget h2 { margin: 0 auto 0 0; font: var(--ds-font-heading-small); }
.gadget iframe.app { min-height: 120px; width: calc(100% - 1px); }
`;
