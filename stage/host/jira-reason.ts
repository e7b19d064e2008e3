import * as v from 'valibot';

const reasonSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    errorMessages: v.optional(v.array(v.string()), []),
    errors: v.optional(v.record(v.string(), v.string()), {}),
  }),
  v.transform(({ errorMessages, errors }) => [...errorMessages, ...Object.values(errors)].join(' ')),
  v.nonEmpty(),
);

/** Why Jira refused something, in its own words. */
export function jiraReason({ status, body }: { status: number; body: string }): string {
  const reason = v.safeParse(reasonSchema, body);
  return reason.success ? reason.output : `HTTP ${status}`;
}
