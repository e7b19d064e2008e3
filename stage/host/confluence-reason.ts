import * as v from 'valibot';

/** The two generations of Confluence's REST tell errors in different shapes. */
const reasonSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([
    v.pipe(
      v.looseObject({ errors: v.pipe(v.array(v.looseObject({ title: v.string() })), v.minLength(1)) }),
      v.transform(({ errors }) => errors.map(({ title }) => title).join(' ')),
    ),
    v.pipe(
      v.looseObject({ message: v.string() }),
      v.transform(({ message }) => message),
    ),
  ]),
);

/** Why Confluence refused something, in its own words. */
export function confluenceReason({ status, body }: { status: number; body: string }): string {
  const reason = v.safeParse(reasonSchema, body);
  return reason.success ? reason.output : `HTTP ${status}`;
}
