import * as v from 'valibot';
import { editKeys } from '../fields/edit-plan';

const text = v.optional(v.string());

const participant = v.optional(
  v.object({
    avatarUrl: text,
    displayName: text,
    displayNameKey: text,
    id: text,
    type: text,
    url: text,
  }),
);

export const propertyList = v.optional(
  v.array(v.strictObject({ key: v.pipe(v.string(), v.maxLength(255)), value: v.unknown() })),
);

const historyMetadata = v.optional(
  v.object({
    activityDescription: text,
    activityDescriptionKey: text,
    actor: participant,
    cause: participant,
    description: text,
    descriptionKey: text,
    emailDescription: text,
    emailDescriptionKey: text,
    extraData: v.optional(v.record(v.string(), v.string())),
    generator: participant,
    type: text,
  }),
);

/** The body of an edit, a creation and a transition: the official documents know one type for all three. */
export const issueUpdateBody = v.strictObject({
  ...editKeys,
  historyMetadata,
  properties: propertyList,
  transition: v.optional(v.object({ id: text })),
});

export type IssueUpdateBody = v.InferOutput<typeof issueUpdateBody>;
