import { useState } from 'react';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { TextField } from '../../shared/parts/text-field';

export interface Grounds {
  basis: string;
  reference: string;
}

/** Why something was decided and where it is written: both belong to every decision on money. */
export const useGrounds = () => {
  const [grounds, setGrounds] = useState<Grounds>({ basis: '', reference: '' });
  const change = (patch: Partial<Grounds>): void => setGrounds((now) => ({ ...now, ...patch }));
  const isGiven = grounds.basis.trim() !== '' && grounds.reference.trim() !== '';
  return { grounds, change, isGiven };
};

export interface GroundsFieldsProps extends Pick<ReturnType<typeof useGrounds>, 'grounds' | 'change'> {
  telling: boolean;
  basisHelp: string;
}

export const GroundsFields = ({ grounds, change, telling, basisHelp }: GroundsFieldsProps) => {
  const { t } = useTexts();
  const missing = (part: keyof Grounds): boolean => telling && grounds[part].trim() === '';
  return (
    <>
      <WordsField
        required
        label={t('economy.grounds.basis')}
        name="basis"
        value={grounds.basis}
        helper={basisHelp}
        error={missing('basis') ? t('economy.grounds.basisMissing') : undefined}
        onChange={(basis) => change({ basis })}
      />
      <TextField
        required
        label={t('economy.grounds.reference')}
        name="reference"
        helper={t('economy.grounds.referenceHelp')}
        error={missing('reference') ? t('economy.grounds.referenceMissing') : undefined}
        value={grounds.reference}
        onChange={(reference) => change({ reference })}
      />
    </>
  );
};
