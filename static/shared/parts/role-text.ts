import type { RoleMatter } from '../../../src/domain/decision';
import type { Texts } from '../text';

/** What was decided about who is the tovholder, as a sentence with names. */
export const roleText = (
  matter: RoleMatter,
  { t, format }: Texts,
  person: (accountId: string) => string,
): string => {
  switch (matter.matter) {
    case 'handedOver':
      return t('shared.roleMatter.handedOver', { from: person(matter.from), to: person(matter.to) });
    case 'standInNamed':
      return t('shared.roleMatter.standInNamed', {
        name: person(matter.accountId),
        from: format.date(matter.from),
        until: format.date(matter.until),
      });
    case 'standInEnded':
      return t('shared.roleMatter.standInEnded', { name: person(matter.accountId) });
  }
};
