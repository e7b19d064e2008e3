import type { Check, Finding } from '../../../src/domain/set-up/findings';
import { STATUS_PROBLEMS } from '../../../src/domain/set-up/workflow-findings';
import type { Texts } from '../../shared/text';

const PERMISSIONS = [
  'EDIT_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'BROWSE_PROJECTS',
] as const;

/** A name as the reader knows it: permissions by their words, everything else as Jira has it. */
const readable = (name: string, { t }: Texts): string => {
  const permission = PERMISSIONS.find((one) => one === name);
  return permission ? t(`setUp.permission.${permission}`) : name;
};

const listed = (names: readonly string[], texts: Texts): string =>
  new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(
    names.map((name) => readable(name, texts)),
  );

type StatusCheck = 'startStatus' | 'deliveredStatus' | 'rejectedStatus';

const isStatusCheck = (check: Check): check is StatusCheck =>
  check.endsWith('Status') && check !== 'fieldFrameStatus';

const mendText = ({ check, names }: Finding, texts: Texts): string => {
  const { t } = texts;
  if (isStatusCheck(check)) {
    const problem = STATUS_PROBLEMS.find((one) => one === names[0]) ?? 'notChosen';
    return t(`setUp.status.${problem}`);
  }
  if (check === 'filterReads') {
    return names[0] === 'orderBy'
      ? t('setUp.filterSorts')
      : t('setUp.mend.filterReads', { list: names.join(' ') });
  }
  return t(`setUp.mend.${check}`, { list: listed(names, texts) });
};

/** What a finding says under its title: how to mend it, who can tell, or what was found. */
export const findingText = (finding: Finding, texts: Texts): string | null => {
  const { state, check, names } = finding;
  if (state === 'missing') return mendText(finding, texts);
  if (state === 'ok')
    return names.length === 0 ? null : texts.t('setUp.found', { list: listed(names, texts) });
  switch (check) {
    case 'estimateOnCreate':
    case 'estimateEditable':
    case 'filterFinds':
    case 'groupsExist':
      return texts.t(`setUp.unknown.${check}`);
    default:
      return texts.t('setUp.unknown.administrator');
  }
};
