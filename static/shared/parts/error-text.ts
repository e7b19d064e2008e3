import type { AppError } from '../../../src/contract/errors';
import type { TextKey, Texts } from '../text';

/** What went wrong and what to do next, in the reader's language. */
export interface ErrorText {
  title: string;
  next: string;
}

type ErrorOf<Code extends AppError['code']> = Extract<AppError, { code: Code }>;

const inWords = (items: readonly string[], { locale }: Texts): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The fields that a schema may name last in its path, as the screens label them. */
const FIELD_NAMES = {
  amount: 'shared.field.amount',
  answerDays: 'shared.field.answerDays',
  basis: 'shared.field.basis',
  beneficiaryId: 'shared.field.beneficiaryId',
  estimate: 'shared.field.estimate',
  extraGrant: 'shared.field.extraGrant',
  link: 'shared.field.link',
  motive: 'shared.field.motive',
  name: 'shared.field.name',
  need: 'shared.field.need',
  reason: 'shared.field.reason',
  reference: 'shared.field.reference',
  rulesUrl: 'shared.field.rulesUrl',
  spent: 'shared.field.spent',
  text: 'shared.field.text',
  successorId: 'shared.field.successorId',
  thanks: 'shared.field.thanks',
  vendorAgreementUrl: 'shared.field.vendorAgreementUrl',
  vendorName: 'shared.field.vendorName',
  title: 'shared.field.title',
  visionUrl: 'shared.field.visionUrl',
  wishFilter: 'shared.field.wishFilter',
  wishLimit: 'shared.field.wishLimit',
  year: 'shared.field.year',
} satisfies Record<string, TextKey>;

const isFieldName = (name: string): name is keyof typeof FIELD_NAMES => name in FIELD_NAMES;

const afterBadInput = ({ field }: ErrorOf<'badInput'>, { t }: Texts): string => {
  const name = field.split('.').at(-1) ?? '';
  return isFieldName(name)
    ? t('shared.error.badInput.next', { field: t(FIELD_NAMES[name]) })
    : t('shared.error.badInput.nextUnknown');
};

const afterProduct = (
  { code, messages }: ErrorOf<'jiraRefused' | 'confluenceRefused'>,
  { t }: Texts,
): string =>
  messages.length > 0
    ? t(`shared.error.${code}.next`, { list: messages.map(asSentence).join(' ') })
    : t(`shared.error.${code}.nextUnknown`);

/** Which rule an action would break. */
const afterProblem = (
  error: ErrorOf<
    'done' | 'ruling' | 'checklist' | 'minutes' | 'profile' | 'tovholder' | 'evaluationFile' | 'productFile'
  >,
  { t }: Texts,
): string => {
  switch (error.code) {
    case 'done':
      return t(`shared.error.done.${error.problem}`);
    case 'ruling':
      return t(`shared.error.ruling.${error.problem}`);
    case 'checklist':
      return t(`shared.error.checklist.${error.problem}`);
    case 'minutes':
      return t(`shared.error.minutes.${error.problem}`);
    case 'profile':
      return t(`shared.error.profile.${error.problem}`);
    case 'tovholder':
      return t(`shared.error.tovholder.${error.problem}`);
    case 'evaluationFile':
      return t(`shared.error.evaluationFile.${error.problem}`, { where: error.where });
    case 'productFile':
      return t(`shared.error.productFile.${error.problem}`, { where: error.where });
  }
};

const nextStep = (error: AppError, texts: Texts): string => {
  const { t } = texts;
  if ('problem' in error) return afterProblem(error, texts);
  switch (error.code) {
    case 'badInput':
      return afterBadInput(error, texts);
    case 'obstacles':
      return error.obstacles.map((obstacle) => asSentence(t(`shared.obstacle.${obstacle}`))).join(' ');
    case 'paper': {
      const parts = error.missing.map((part) => t(`shared.paper.${part}`));
      return t('shared.error.paper.next', { list: inWords(parts, texts) });
    }
    case 'jiraRefused':
    case 'confluenceRefused':
      return afterProduct(error, texts);
    case 'titleTaken':
      return t('shared.error.titleTaken.next', { title: error.title });
    case 'tooManyWishes':
      return t('shared.error.tooManyWishes.next', { most: error.most });
    case 'busy':
      return t('shared.error.busy.next', { seconds: Math.ceil(error.retryAfterSeconds) });
    default:
      return t(`shared.error.${error.code}.next`);
  }
};

/** The sentence for an error of a call, and the next step. */
export const errorText = (error: AppError, texts: Texts): ErrorText => ({
  title: texts.t(
    `shared.error.${error.code}.title`,
    error.code === 'fieldMissing' ? { field: texts.t(`shared.field.${error.field}`) } : {},
  ),
  next: nextStep(error, texts),
});
