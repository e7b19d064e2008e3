import * as v from 'valibot';
import type { Project } from '../jira/model';
import { PERSONAS, type PersonaName } from '../personas';
import { rest } from './demo-rest';
import type { Stage } from '../start-stage';
import type { DemoWish } from './demo-wishes';

interface DemoDetail {
  rev: number;
  wish: { done: { criteria: { id: string }[] } };
}

/** What the sample data is put in through. */
export interface DemoClient {
  year: number;
  /** Calls the app as somebody does on its pages; a refusal is a fault in the sample data. */
  call(persona: PersonaName, name: string, payload: unknown): Promise<unknown>;
  /** The same from the macro in Confluence. */
  document(persona: PersonaName, name: string, payload: unknown): Promise<unknown>;
  wish(persona: PersonaName, wishId: string): Promise<DemoDetail>;
  /** Makes wishes in Jira and gives their ids in the same order. */
  createWishes(project: Project, wishes: readonly DemoWish[]): Promise<string[]>;
}

const fieldList = v.array(v.object({ id: v.string(), key: v.string() }));
const createdIssues = v.object({ issues: v.array(v.object({ id: v.string() })) });

type Answer = { ok: true; value: unknown } | { ok: false; error: unknown };

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'ok' in value;

const isDetail = (value: unknown): value is DemoDetail =>
  typeof value === 'object' && value !== null && 'rev' in value && 'wish' in value;

const issueOf = (project: Project, wish: DemoWish, estimateField: string) => ({
  fields: {
    project: { key: project.key },
    issuetype: { name: wish.type ?? 'Udvikling' },
    summary: wish.title,
    description: {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: wish.need }] }],
    },
    ...(wish.estimate === undefined ? {} : { [estimateField]: wish.estimate }),
  },
});

const callsFrom =
  (stage: Stage, moduleKey: string): DemoClient['call'] =>
  async (persona, name, payload) => {
    const answer = await stage.invoke(PERSONAS[persona].accountId, moduleKey, name, payload);
    if (isAnswer(answer) && answer.ok) return answer.value;
    throw new Error(
      `The sample data was refused: ${name} ${JSON.stringify(payload)}: ${JSON.stringify(answer)}`,
    );
  };

export async function createDemoClient(stage: Stage): Promise<DemoClient> {
  const fields = v.parse(fieldList, await rest(stage, { method: 'GET', path: '/rest/api/3/field' }));
  const estimateField = fields.find(({ key }) => key.endsWith('/estimate'))?.id ?? '';
  const call = callsFrom(stage, 'wishes-page');
  return {
    year: new Date().getFullYear(),
    call,
    document: callsFrom(stage, 'documentation-macro'),
    wish: async (persona, wishId) => {
      const detail = await call(persona, 'openWish', { wishId });
      if (!isDetail(detail)) throw new Error('A wish of the sample data cannot be read');
      return detail;
    },
    createWishes: async (project, wishes) => {
      const issueUpdates = wishes.map((wish) => issueOf(project, wish, estimateField));
      const created = await rest(stage, {
        method: 'POST',
        path: '/rest/api/3/issue/bulk',
        body: { issueUpdates },
      });
      const { issues } = v.parse(createdIssues, created);
      return issues.map(({ id }) => id);
    },
  };
}
