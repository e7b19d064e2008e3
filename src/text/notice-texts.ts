import danish from '../../locales/da-DK/notices.json';
import { balanceOf, type Frame } from '../domain/frame';
import type { NoticeShare } from '../domain/frame-notice';
import { document, mention, paragraph, strong, text } from './adf/nodes';
import type { AtlassianDocument, Paragraph } from './adf/types';
import { dateWriter, SHORT_DATE } from './date-text';
import { fillIn } from './fill-in';
import { kronerWriter } from './money-text';

/** A notice on a frame, in Danish like everything else that the app leaves in Jira. */
export interface NoticeText {
  subject: string;
  text: string;
}

const kroner = kronerWriter('da-DK');
const shortDate = dateWriter('da-DK', SHORT_DATE);

const standing = (frame: Frame): string => {
  const { granted, committed, spent, rest } = balanceOf(frame);
  return fillIn(danish.notice.standing, {
    year: frame.year,
    granted: kroner(granted),
    committed: kroner(committed),
    spent: kroner(spent),
    rest: kroner(rest),
  });
};

export const shareNotice = (frame: Frame, share: NoticeShare): NoticeText => ({
  subject: fillIn(danish.notice.share, { year: frame.year, share }),
  text: standing(frame),
});

export const monthNotice = (frame: Frame, now: string): NoticeText => ({
  subject: fillIn(danish.notice.month, { year: frame.year, date: shortDate(now) }),
  text: standing(frame),
});

export const noticeComment = (
  notice: NoticeText,
  accountIds: readonly string[],
): AtlassianDocument<Paragraph> =>
  document(
    paragraph(strong(notice.subject)),
    paragraph(text(notice.text)),
    paragraph(...accountIds.flatMap((accountId) => [mention(accountId), text(' ')])),
  );
