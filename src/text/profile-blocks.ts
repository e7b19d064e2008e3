import type { Contact, Profile } from '../domain/publishing/profile';
import { heading, link, paragraph, strong, typedText } from './adf/nodes';
import type { Block, HeadingLevel, Paragraph } from './adf/types';
import { counted, words } from './confluence-texts';

export const orNotAnswered = (typed: string): Paragraph[] => {
  const answer = typedText(typed);
  return answer.length > 0 ? answer : [paragraph(words('profile.notAnswered'))];
};

/** The name of the product in the middle of a sentence. */
export const productName = (name: string): string =>
  name.trim() === '' ? words('profile.theProduct') : name.trim();

const workWords = ({ kind, hoursPerWeek }: Contact): string => {
  const name = words(`profile.kind.${kind}`);
  if (hoursPerWeek === null) return name;
  const hours = hoursPerWeek.toLocaleString('da-DK');
  return counted('profile.hours', hoursPerWeek, { kind: name, count: hours });
};

/** An address stands on a page only with its owner's consent. */
const emailLines = ({ email, consentOn }: Contact): Paragraph[] =>
  consentOn === null || email.trim() === ''
    ? []
    : [paragraph(words('profile.email'), link(`mailto:${email.trim()}`, email.trim()))];

const nameLine = ({ name, authority }: Contact): Paragraph =>
  paragraph(strong(authority.trim() === '' ? name : words('profile.contactOf', { name, authority })));

const contactLines = (contact: Contact): Paragraph[] => [
  nameLine(contact),
  paragraph(`${workWords(contact)}. ${words(`profile.availability.${contact.availability}`)}.`),
  ...emailLines(contact),
];

export const contactBlocks = (contacts: readonly Contact[]): Paragraph[] =>
  contacts.length === 0 ? [paragraph(words('profile.noContact'))] : contacts.flatMap(contactLines);

/** The first three of OS2's four questions with their answers; the fourth is the contact. */
export const questionBlocks = (profile: Profile, name: string, level: HeadingLevel): Block[] => [
  heading(level, words('profile.what', { name: productName(name) })),
  ...orNotAnswered(profile.what),
  heading(level, words('profile.needs')),
  ...orNotAnswered(profile.needs),
  heading(level, words('profile.value')),
  ...orNotAnswered(profile.value),
];

/** The link that a vision is read in full at. */
export const visionLink = (url: string | null): Paragraph[] =>
  url === null ? [] : [paragraph(words('profile.visionLink'), link(url))];
