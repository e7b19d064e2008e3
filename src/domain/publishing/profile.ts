import { fail, ok, type Result } from '../result';

/** Frivillig tovholder, frikøbt produktkoordinator, leverandørrepræsentant. Source: OS2's seed text names all three. */
export const CONTACT_KINDS = ['volunteer', 'paid', 'vendor'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Aktiv, på lavt blus, pause. */
export const AVAILABILITIES = ['active', 'low', 'paused'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/**
 * The contact card. Everything on it was typed to be published; the e-mail only stands there with its owner's consent,
 * given on a day and withdrawn by emptying it. Source: GDPR; OS2 wants the tovholder's e-mail on the product page.
 */
export interface Contact {
  name: string;
  authority: string;
  kind: ContactKind;
  hoursPerWeek: number | null;
  availability: Availability;
  email: string;
  /** ISO day of the consent; null where there is none, and then no e-mail is kept. */
  consentOn: string | null;
}

/** The product's own words: OS2's four questions (the fourth is the contact) and the vision. */
export interface Profile {
  productId: string;
  what: string;
  needs: string;
  value: string;
  vision: string;
  visionUrl: string | null;
  /** At most two: OS2 advises to share the role. */
  contacts: readonly Contact[];
}

export const MOST_CONTACTS = 2;

export type ProfileProblem = 'consentMissing' | 'emailInvalid' | 'nameMissing' | 'tooManyContacts';

/** A product that nobody has described yet. */
export const newProfile = (productId: string): Profile => ({
  productId,
  what: '',
  needs: '',
  value: '',
  vision: '',
  visionUrl: null,
  contacts: [],
});

/** Whether it may be an address at all; that it is the right one only its owner knows. */
export const isEmail = (text: string): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u.test(text);

const contactProblem = ({ name, email, consentOn }: Contact): ProfileProblem | null => {
  if (name === '') return 'nameMissing';
  if (email === '') return null;
  if (consentOn === null) return 'consentMissing';
  return isEmail(email) ? null : 'emailInvalid';
};

/** A consent is to an e-mail: where none is given, none is kept. */
const tidy = (contact: Contact): Contact => {
  const email = contact.email.trim();
  return {
    ...contact,
    name: contact.name.trim(),
    authority: contact.authority.trim(),
    email,
    consentOn: email === '' ? null : contact.consentOn,
  };
};

/** The contact without its e-mail, as soon as its owner no longer wants it to be published. */
export const withdrawConsent = (contact: Contact): Contact => ({ ...contact, email: '', consentOn: null });

/**
 * The profile as it may be kept: every contact has a name, and an e-mail only with its owner's consent.
 * An emptied e-mail takes the consent with it.
 */
export const checkProfile = (profile: Profile): Result<Profile, ProfileProblem> => {
  if (profile.contacts.length > MOST_CONTACTS) return fail('tooManyContacts');
  const contacts = profile.contacts.map(tidy);
  const problem = contacts.map(contactProblem).find((each) => each !== null);
  if (problem) return fail(problem);
  const { what, needs, value, vision } = profile;
  return ok({
    ...profile,
    what: what.trim(),
    needs: needs.trim(),
    value: value.trim(),
    vision: vision.trim(),
    contacts,
  });
};

/** How many of OS2's four questions have an answer: what it is, which needs, what value, and who to ask. */
export const answeredQuestions = ({ what, needs, value, contacts }: Profile): number =>
  [what, needs, value, contacts.map(({ name }) => name).join('')].filter((answer) => answer.trim() !== '')
    .length;
