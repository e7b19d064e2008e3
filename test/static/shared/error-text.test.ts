import danish from '../../../locales/da-DK/shared.json';
import english from '../../../locales/en-US/shared.json';
import type { AppError } from '../../../src/contract/errors';
import { createTexts } from '../../../static/shared/text';
import { errorText } from '../../../static/shared/parts/error-text';

const inDanish = createTexts('da-DK', [danish]);
const inEnglish = createTexts('en-US', [english]);

const ERRORS: readonly AppError[] = [
  { code: 'refused' },
  { code: 'badInput', field: 'settings.visionUrl' },
  { code: 'changedMeanwhile' },
  { code: 'movedMeanwhile' },
  { code: 'obstacles', obstacles: ['noEstimate'] },
  { code: 'done', problem: 'textTwice' },
  { code: 'ruling', problem: 'notWaiting' },
  { code: 'paper', missing: ['purpose'] },
  { code: 'tooManyWishes', most: 200 },
  { code: 'jiraRefused', messages: [] },
  { code: 'busy', retryAfterSeconds: 1 },
  { code: 'unavailable' },
  { code: 'fieldMissing', field: 'estimate' },
];

describe('the text of an error', () => {
  it.each(ERRORS)('says what happened and what to do for $code', (error) => {
    const { title, next } = errorText(error, inDanish);
    expect(title).not.toBe('');
    expect(next).toMatch(/[.]$/);
    expect(errorText(error, inEnglish).next).not.toBe(next);
  });

  it('names every obstacle as a sentence', () => {
    const { next } = errorText({ code: 'obstacles', obstacles: ['noApprover', 'noOwner'] }, inDanish);
    const { noApprover, noOwner } = danish.shared.obstacle;
    expect(next).toBe(`${noApprover} ${noOwner}`);
  });

  it('names the missing parts of a paper as a Dane lists them', () => {
    const { next } = errorText({ code: 'paper', missing: ['purpose', 'background', 'financing'] }, inDanish);
    expect(next).toBe('Udfyld Formål, Baggrund og Finansiering.');
  });

  it('names the field by its label where it has one and never by its path', () => {
    expect(errorText({ code: 'badInput', field: 'settings.visionUrl' }, inDanish).next).toContain('vision');
    expect(errorText({ code: 'badInput', field: 'members.3.accountId' }, inDanish).next).not.toContain(
      'accountId',
    );
  });

  it("passes on Jira's own words", () => {
    const { next } = errorText(
      { code: 'jiraRefused', messages: ['Feltet kræves', 'Ingen adgang.'] },
      inDanish,
    );
    expect(next).toBe('Jira svarer: Feltet kræves. Ingen adgang.');
  });

  it('counts the seconds to wait upwards', () => {
    expect(errorText({ code: 'busy', retryAfterSeconds: 1.2 }, inDanish).next).toContain('2 sekunder');
  });
});
