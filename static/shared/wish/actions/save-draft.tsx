import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { FoundDraft } from '../../../../src/contract/definitions';
import type { CaseLink, EscalationReason, Paper } from '../../../../src/domain/decision-case';
import { call, valueOf } from '../../bridge';
import { useTexts } from '../../text';
import { useAction } from '../../use-action';

export interface Written {
  reason: EscalationReason | null;
  paper: Paper;
  answerBy: string | null;
  links: readonly CaseLink[];
}

/** Keeps what is written for the others of the group, as often as somebody wants; each time rests on the one before. */
export const useSavedDraft = (wishId: string, found: FoundDraft) => {
  const [kept, setKept] = useState(found);
  const action = useAction();
  const save = (draft: Written): void =>
    void action.run(async () => setKept(await valueOf(call('saveDraft', { wishId, rev: kept.rev, draft }))));
  return { ...action, kept, isSavedHere: kept !== found, save };
};

interface SaveDraftProps {
  saved: ReturnType<typeof useSavedDraft>;
  /** Null while a link is no link, which cannot be kept. */
  written: Written | null;
}

export const SaveDraft = ({ saved, written }: SaveDraftProps) => {
  const { t, format } = useTexts();
  const { busy, kept, isSavedHere, save } = saved;
  return (
    <>
      <span role="status">
        {isSavedHere &&
          kept.value &&
          t('wishes.action.submit.draftSaved', { time: format.time(kept.value.savedAt) })}
      </span>
      <Button isLoading={busy} isDisabled={written === null} onClick={() => written && save(written)}>
        {t('wishes.action.submit.saveDraft')}
      </Button>
    </>
  );
};
