import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import type { AppError } from '../../../src/contract/errors';
import { useTexts } from '../text';
import { errorText } from './error-text';

export interface ErrorMessageProps {
  error: AppError;
  /** Fetches anew what the error was about; offered as the next step where it is given. */
  onReload?: () => void;
}

/** The errors that fetching anew helps against; elsewhere the offer would only lead astray. */
const MENDED_BY_RELOAD: readonly AppError['code'][] = [
  'changedMeanwhile',
  'movedMeanwhile',
  'beingBroughtIn',
  'unavailable',
  'busy',
];

export const isMendedByReload = ({ code }: AppError): boolean => MENDED_BY_RELOAD.includes(code);

/** An error where it happened: what went wrong, what to do, and a way to load again. */
export const ErrorMessage = ({ error, onReload }: ErrorMessageProps) => {
  const texts = useTexts();
  const { title, next } = errorText(error, texts);
  const actions =
    onReload && isMendedByReload(error)
      ? [
          <SectionMessageAction onClick={() => onReload()}>
            {texts.t('shared.error.reload')}
          </SectionMessageAction>,
        ]
      : [];
  return (
    <div role="alert">
      <SectionMessage appearance="error" actions={actions}>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{next}</p>
      </SectionMessage>
    </div>
  );
};
