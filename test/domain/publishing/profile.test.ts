import {
  answeredQuestions,
  checkProfile,
  newProfile,
  withdrawConsent,
  type Contact,
  type Profile,
  type ProfileProblem,
} from '../../../src/domain/publishing/profile';
import { fail, ok } from '../../../src/domain/result';
import { aContact, aProfile } from '../../builders/publishing';

const withContact = (overrides: Partial<Contact>): Profile => aProfile({ contacts: [aContact(overrides)] });

describe('a profile', () => {
  it('is kept as it is, its texts trimmed', () => {
    const typed = aProfile({ what: ' En platform ', contacts: [aContact({ name: ' Kirsten Møller ' })] });
    expect(checkProfile(typed)).toEqual(ok(aProfile({ what: 'En platform' })));
  });

  it('may be empty', () => {
    expect(checkProfile(newProfile('10000'))).toEqual(ok(newProfile('10000')));
  });

  it.each<[string, Partial<Contact>, ProfileProblem]>([
    ['a contact without a name', { name: ' ' }, 'nameMissing'],
    ['an e-mail without consent', { consentOn: null }, 'consentMissing'],
    ['an e-mail that is none', { email: 'os2iot' }, 'emailInvalid'],
    ['two e-mails in one', { email: 'a@os2.example, b@os2.example' }, 'emailInvalid'],
    ['an e-mail of nobody', { email: '@os2.example' }, 'emailInvalid'],
  ])('is refused with %s', (_what, contact, problem) => {
    expect(checkProfile(withContact(contact))).toEqual(fail(problem));
  });

  it('has two contacts at most', () => {
    expect(checkProfile(aProfile({ contacts: [aContact(), aContact()] })).ok).toBe(true);
    expect(checkProfile(aProfile({ contacts: [aContact(), aContact(), aContact()] }))).toEqual(
      fail('tooManyContacts'),
    );
  });

  it('is refused for its second contact too', () => {
    const contacts = [aContact(), aContact({ consentOn: null })];
    expect(checkProfile(aProfile({ contacts }))).toEqual(fail('consentMissing'));
  });
});

describe('consent to an e-mail', () => {
  it('goes with the e-mail that is emptied', () => {
    expect(checkProfile(withContact({ email: ' ' }))).toEqual(
      ok(withContact({ email: '', consentOn: null })),
    );
  });

  it('takes the e-mail along when it is withdrawn', () => {
    const withdrawn = withdrawConsent(aContact());
    expect(withdrawn).toEqual(aContact({ email: '', consentOn: null }));
    expect(checkProfile(aProfile({ contacts: [withdrawn] })).ok).toBe(true);
  });
});

describe("OS2's four questions", () => {
  it.each<[string, Partial<Profile>, number]>([
    ['all', {}, 4],
    ['all but what it is', { what: ' ' }, 3],
    ['all but whom to ask', { contacts: [] }, 3],
    ['whom to ask only', { what: '', needs: '', value: '' }, 1],
    ['none', { what: '', needs: '', value: '', contacts: [aContact({ name: '' })] }, 0],
    ['all, and the vision is not one of them', { vision: 'Åbne data' }, 4],
  ])('%s answered', (_which, overrides, count) => {
    expect(answeredQuestions(aProfile(overrides))).toBe(count);
  });
});
