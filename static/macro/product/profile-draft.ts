import {
  isEmail,
  type Availability,
  type Contact,
  type ContactKind,
  type Profile,
} from '../../../src/domain/publishing/profile';

/** A contact as far as somebody has written it. */
export interface ContactDraft {
  name: string;
  authority: string;
  kind: ContactKind;
  hours: string;
  availability: Availability;
  email: string;
  consents: boolean;
  /** ISO day; empty while no consent is ticked. */
  consentOn: string;
}

export interface ProfileDraft {
  what: string;
  needs: string;
  value: string;
  vision: string;
  visionUrl: string;
  contacts: readonly ContactDraft[];
}

export type ContactProblems = Partial<{
  name: 'nameMissing';
  hours: 'hoursWrong';
  email: 'emailWrong';
  consents: 'consentMissing';
  consentOn: 'consentDayMissing';
}>;

export const NEW_CONTACT: ContactDraft = {
  name: '',
  authority: '',
  kind: 'volunteer',
  hours: '',
  availability: 'active',
  email: '',
  consents: false,
  consentOn: '',
};

const contactDraft = ({ hoursPerWeek, consentOn, ...contact }: Contact): ContactDraft => ({
  ...contact,
  hours: hoursPerWeek === null ? '' : String(hoursPerWeek).replace('.', ','),
  consents: consentOn !== null,
  consentOn: consentOn ?? '',
});

export const profileDraft = (profile: Profile): ProfileDraft => ({
  what: profile.what,
  needs: profile.needs,
  value: profile.value,
  vision: profile.vision,
  visionUrl: profile.visionUrl ?? '',
  contacts: profile.contacts.map(contactDraft),
});

const MOST_HOURS = 60;

/** The hours that are written, the Danish way; null for none, undefined for what is no number of hours a week. */
const hoursOf = (written: string): number | null | undefined => {
  const text = written.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,2}(\.\d{1,2})?$/.test(text) && Number(text) <= MOST_HOURS ? Number(text) : undefined;
};

const contactIn = (draft: ContactDraft): Contact => {
  const { name, authority, kind, availability, consents, consentOn } = draft;
  const email = draft.email.trim();
  return {
    name: name.trim(),
    authority: authority.trim(),
    kind,
    hoursPerWeek: hoursOf(draft.hours) ?? null,
    availability,
    email,
    consentOn: email !== '' && consents ? consentOn : null,
  };
};

/** What is sent. A consent is to an e-mail: where none is given, none is sent. */
export const profileIn = (draft: ProfileDraft): Omit<Profile, 'productId'> => ({
  what: draft.what.trim(),
  needs: draft.needs.trim(),
  value: draft.value.trim(),
  vision: draft.vision.trim(),
  visionUrl: draft.visionUrl.trim() || null,
  contacts: draft.contacts.map(contactIn),
});

const emailProblems = ({ email, consents, consentOn }: ContactDraft): ContactProblems => {
  if (email.trim() === '') return {};
  if (!isEmail(email.trim())) return { email: 'emailWrong' };
  if (!consents) return { consents: 'consentMissing' };
  return consentOn === '' ? { consentOn: 'consentDayMissing' } : {};
};

/** What keeps a contact from being published. */
export const contactProblems = (draft: ContactDraft): ContactProblems => ({
  ...(draft.name.trim() === '' ? { name: 'nameMissing' as const } : {}),
  ...(hoursOf(draft.hours) === undefined ? { hours: 'hoursWrong' as const } : {}),
  ...emailProblems(draft),
});

/** A contact with another e-mail: a consent was to the one that stood there, and goes with it. */
export const withEmail = (draft: ContactDraft, email: string): ContactDraft =>
  email.trim() === draft.email.trim()
    ? { ...draft, email }
    : { ...draft, email, consents: false, consentOn: '' };

/** @param today ISO day, on which a consent that is ticked now was given unless somebody says otherwise */
export const withConsent = (draft: ContactDraft, consents: boolean, today: string): ContactDraft => ({
  ...draft,
  consents,
  consentOn: consents ? draft.consentOn || today : '',
});
