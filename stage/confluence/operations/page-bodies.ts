import * as v from 'valibot';
import { EMPTY_BODY, readBody } from '../bodies/page-body';
import { badRequest } from '../http/errors';
import type { PageBody } from '../model';

const REPRESENTATIONS = ['storage', 'atlas_doc_format', 'wiki'] as const;

const text = v.optional(v.string());

const written = v.strictObject({ representation: v.optional(v.picklist(REPRESENTATIONS)), value: text });

/** A text may be given as it is or under the name of its representation; the documents know both ways. */
export const bodySchema = v.strictObject({
  ...written.entries,
  storage: v.optional(written),
  atlas_doc_format: v.optional(written),
  wiki: v.optional(written),
});

type WrittenBody = v.InferOutput<typeof bodySchema>;

/** Reads the one text that is given. */
export function bodyOf(body: WrittenBody | undefined): PageBody {
  if (!body) return EMPTY_BODY;
  const nested = REPRESENTATIONS.flatMap((name) => {
    const inner = body[name];
    return inner ? [{ representation: inner.representation ?? name, value: inner.value }] : [];
  });
  const flat = body.representation ? [{ representation: body.representation, value: body.value }] : [];
  const given = [...flat, ...nested];
  const [first] = given;
  if (!first && body.value === undefined) return EMPTY_BODY;
  if (!first || given.length > 1) throw badRequest('The body must be given in exactly one representation.');
  return readBody(first.representation, first.value ?? '');
}
