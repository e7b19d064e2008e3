import * as v from 'valibot';

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), result: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: v.object({ name: v.string(), message: v.string() }) }),
]);

/** Asks the stage behind the page. What goes wrong there goes wrong here, by the same name. */
export async function askStage(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`/__stage__/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = v.parse(answerSchema, await response.json());
  if (answer.ok) return answer.result;
  const error = new Error(answer.error.message);
  error.name = answer.error.name;
  throw error;
}
