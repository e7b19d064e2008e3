import * as v from 'valibot';

const itemSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  body: v.optional(v.nullable(v.string()), ''),
  url: v.optional(v.nullable(v.string()), ''),
  labels: v.optional(v.array(v.string()), []),
});

const fileSchema = v.object({ items: v.array(itemSchema) });

export type WishItem = v.InferOutput<typeof itemSchema>;

/** Reads a collection of wishes; tells where it is not one. What the texts say is never looked at. */
export function readWishes(json: string): WishItem[] {
  const result = v.safeParse(fileSchema, JSON.parse(json));
  if (result.success) return result.output.items;
  const [issue] = result.issues;
  throw new Error(`Filen er ikke en samling af ønsker: ${v.getDotPath(issue) ?? 'roden'}: ${issue.message}`);
}
