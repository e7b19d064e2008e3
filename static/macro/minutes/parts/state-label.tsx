import type { MinutesState } from '../../../../src/domain/minutes/minutes';
import { Label, type Tone } from '../../../shared/documentation/label';
import { useTexts } from '../../../shared/text';

const TONES: Readonly<Record<MinutesState, Tone>> = {
  found: 'neutral',
  draft: 'neutral',
  forApproval: 'information',
  approved: 'success',
  published: 'success',
};

/** How far minutes have come. */
export const StateLabel = ({ state }: { state: MinutesState }) => {
  const { t } = useTexts();
  return <Label tone={TONES[state]}>{t(`documentation.minutesStates.${state}`)}</Label>;
};
