import { asUser, asApp, getAppContext, route } from '@forge/api';
import * as v from 'valibot';
import { fieldValueFromOre, type Ore } from '../../domain/money';
import { APP_FIELDS } from '../../domain/set-up/facts';
import type { FieldHistory, FieldIds, Versioned, WishRecord } from '../../usecases/ports';
import { slices } from '../../domain/slices';
import { actingAs, JSON_HEADERS, type Acting } from '../acting-as';
import { publishedOf } from './published-record';
import { accepted, bodyOf, reading } from './rest';

const field = v.object({
  id: v.string(),
  key: v.optional(v.string(), ''),
  schema: v.optional(v.object({ custom: v.optional(v.string(), '') }), {}),
});

/** Jira names an app's field by the module's key of the manifest, at the end of a longer name. */
const isModule = (module: string) => (candidate: v.InferOutput<typeof field>) =>
  [candidate.key, candidate.schema.custom].some(
    (name) => name.endsWith(`/${module}`) || name.endsWith(`__${module}`),
  );

const readFieldIds = async (acting: Acting): Promise<FieldIds> => {
  const response = await reading(() =>
    actingAs(acting).requestJira(route`/rest/api/3/field`, { headers: JSON_HEADERS }),
  );
  const fields = await bodyOf(response, v.array(field));
  const idOf = (module: string): string | null => fields.find(isModule(module))?.id ?? null;
  return {
    estimate: idOf('estimate'),
    done: idOf('done-criteria'),
    frameStatus: idOf('frame-status'),
    supporters: idOf('supporters'),
  };
};

const isComplete = (ids: FieldIds): boolean => APP_FIELDS.every((field) => ids[field] !== null);

/** Field ids never change while the app is installed; kept by installation, so that no site sees another's. */
const known = new Map<string, FieldIds>();

/** The ids of the app's fields on this site. */
export const fieldIds = async (acting: Acting): Promise<FieldIds> => {
  const installation = getAppContext().installationAri.toString();
  const kept = known.get(installation);
  if (kept) return kept;
  const ids = await readFieldIds(acting);
  if (isComplete(ids)) known.set(installation, ids);
  return ids;
};

/** Writes the estimate as the person who typed it: Jira checks their right and records their name. */
export const setEstimate = async (
  wishId: string,
  estimate: Ore | null,
  estimateField: string,
): Promise<void> => {
  const fields = { [estimateField]: estimate === null ? null : fieldValueFromOre(estimate) };
  await accepted(
    await asUser().requestJira(route`/rest/api/3/issue/${wishId}`, {
      method: 'PUT',
      headers: JSON_HEADERS,
      body: JSON.stringify({ fields }),
    }),
  );
};

interface FieldUpdate {
  customField: string;
  issueIds: number[];
  value: unknown;
}

/** How many values are written in one call, and how many issues get one value. */
const CHUNK = 100;

/**
 * Writes values of the app's own read-only fields. Only the app may: the fields are closed to everybody else,
 * and whoever caused the change was authorised before it was stored.
 */
const writeOwnFields = async (updates: readonly FieldUpdate[], history: FieldHistory): Promise<void> => {
  const generateChangelog = String(history === 'told');
  for (const chunk of slices(updates, CHUNK)) {
    await accepted(
      await asApp().requestJira(route`/rest/api/3/app/field/value?generateChangelog=${generateChangelog}`, {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ updates: chunk }),
      }),
    );
  }
};

export const publishRecords = async (
  records: readonly Versioned<WishRecord>[],
  history: FieldHistory = 'quiet',
): Promise<void> => {
  const { done } = await fieldIds('app');
  if (done === null || records.length === 0) return;
  await writeOwnFields(
    records.map((record) => ({
      customField: done,
      issueIds: [Number(record.value.wishId)],
      value: publishedOf(record),
    })),
    history,
  );
};

export const publishFrameStatus = async (
  updates: readonly { wishId: string; status: string | null }[],
): Promise<void> => {
  const { frameStatus } = await fieldIds('app');
  if (frameStatus === null || updates.length === 0) return;
  const statuses = [...new Set(updates.map(({ status }) => status))];
  await writeOwnFields(
    statuses.flatMap((value) => {
      const issueIds = updates.filter(({ status }) => status === value).map(({ wishId }) => Number(wishId));
      return slices(issueIds, CHUNK).map((chunk) => ({ customField: frameStatus, issueIds: chunk, value }));
    }),
    'told',
  );
};

export const publishSupporters = async (
  updates: readonly { wishId: string; names: readonly string[] }[],
): Promise<void> => {
  const { supporters } = await fieldIds('app');
  if (supporters === null) return;
  await writeOwnFields(
    updates.map(({ wishId, names }) => ({
      customField: supporters,
      issueIds: [Number(wishId)],
      value: names.length === 0 ? null : names,
    })),
    'told',
  );
};
