import { MEETING_KINDS, type MeetingKind } from '../../../../src/domain/minutes/minutes';
import { ChoiceOf } from '../../../shared/documentation/choice-of';
import { useTexts } from '../../../shared/text';

export interface KindChoiceProps {
  label: string;
  value: MeetingKind;
  onChoose: (kind: MeetingKind) => void;
}

/** Whose meeting it is: koordinationsgruppen, styregruppen or the meeting with the users. */
export const KindChoice = ({ label, value, onChoose }: KindChoiceProps) => {
  const { t } = useTexts();
  const options = MEETING_KINDS.map((kind) => ({
    value: kind,
    label: t(`documentation.meetingKinds.${kind}`),
  }));
  return <ChoiceOf label={label} options={options} value={value} onChoose={onChoose} />;
};
