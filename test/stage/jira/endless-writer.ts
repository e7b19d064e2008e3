import { createJira } from '../../../stage/jira/create-jira';
import { ALL_PERMISSIONS } from '../../../stage/jira/administration';
import { PERSONAS } from '../../../stage/personas';
import { openDatabase } from '../../../stage/store/open-database';

/** Makes issues until it is killed, and prints the key of each when it has been acknowledged. */
async function writeEndlessly(directory: string): Promise<void> {
  const { accountId } = PERSONAS.tovholder;
  const manifest = { app: { id: 'x' }, modules: {} };
  const jira = createJira({ database: openDatabase(directory), manifest, events: () => undefined });
  jira.createProject({ key: 'VEJ', name: 'OS2vejviser', permissions: { [accountId]: ALL_PERMISSIONS } });
  const fields = { project: { key: 'VEJ' }, issuetype: { name: 'Udvikling' }, summary: 'Ønske' };
  for (;;) {
    const response = await jira.handle({
      product: 'jira',
      method: 'POST',
      path: '/rest/api/3/issue',
      headers: {},
      body: JSON.stringify({ fields }),
      principal: { as: 'user', accountId },
      caller: 'client',
    });
    const key = /"key":"([^"]+)"/.exec(response.body)?.[1] ?? '';
    await new Promise((resolve) => process.stdout.write(`${key}\n`, resolve));
  }
}

void writeEndlessly(process.argv[2] ?? ':memory:');
