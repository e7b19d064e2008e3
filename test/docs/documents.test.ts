import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rolesDocument } from './role-table';

const UPDATES = process.env['UPDATE_DOCS'] === '1';

test('docs/roles.md says what the role matrix says', () => {
  const made = rolesDocument();
  if (UPDATES) writeFileSync('docs/roles.md', made);
  expect(readFileSync('docs/roles.md', 'utf8')).toBe(made);
});

test('the README gives a reason for every scope of the manifest, and for no other', () => {
  const { permissions } = parse(readFileSync('manifest.yml', 'utf8')) as {
    permissions: { scopes: string[] };
  };
  const readme = readFileSync('README.md', 'utf8');
  const named = [...readme.matchAll(/^\| `([a-z:.-]+)`\s+\| \S.* \|$/gm)].map(([, scope]) => scope);
  expect([...named].sort()).toEqual([...permissions.scopes].sort());
});
