import type { Voice, WishesPage } from '../../../../src/contract/definitions';
import type { Authority } from '../../../../src/domain/product';
import { noSupport } from '../../../../src/domain/support/support';
import { authoritySpokenFor, supportersIn, type Supporters } from '../../../../src/domain/support/voices';

/** What the authorities have said, as the list looks at it. */
export interface Heard {
  /** The authority that the reader speaks for, with what it has said; null for whoever speaks for none. */
  own: { authority: Authority; voice: Voice; answered: ReadonlySet<string> } | null;
  supporters: Supporters;
}

const ownVoice = (page: WishesPage): Heard['own'] => {
  const authority = authoritySpokenFor(page, page.actor);
  if (!authority) return null;
  const voice = page.voices.find(({ value }) => value.authorityId === authority.id) ?? {
    rev: 0,
    value: noSupport(page.heading.productId, authority.id),
  };
  const { supported, declined } = voice.value;
  return { authority, voice, answered: new Set([...supported.map(({ wishId }) => wishId), ...declined]) };
};

export const hearVoices = (page: WishesPage): Heard => ({
  own: ownVoice(page),
  supporters: supportersIn(
    page.authorities,
    page.voices.map(({ value }) => value),
  ),
});
