import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent } from 'react';
import type { Authority } from '../../../src/domain/product';
import { LARGEST_WEIGHT } from '../../../src/domain/support/adoption';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import styles from './shares.module.css';

const readWeight = (typed: string): number | null => {
  const weight = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return weight >= 1 && weight <= LARGEST_WEIGHT ? weight : null;
};

interface WeightProps {
  authority: Authority;
  weight: number;
  onWeight: (weight: number) => void;
}

const Weight = ({ authority, weight, onWeight }: WeightProps) => {
  const { t } = useTexts();
  const [typed, setTyped] = useState(String(weight));
  const change = (text: string): void => {
    setTyped(text);
    const read = readWeight(text);
    if (read !== null) onWeight(read);
  };
  return (
    <LabelledField
      label={authority.name}
      error={readWeight(typed) === null ? t('shares.weightProblem') : undefined}
    >
      {(field) => (
        <Textfield
          {...field}
          isCompact
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};

export interface WeightsProps {
  /** Those who have a share. */
  authorities: readonly Authority[];
  weights: ReadonlyMap<string, number>;
  onChange: (weights: ReadonlyMap<string, number>) => void;
}

/** How large each authority's share is beside the others'. */
export const Weights = ({ authorities, weights, onChange }: WeightsProps) => {
  const { t, format } = useTexts();
  const sorted = [...authorities].sort((a, b) => format.compare(a.name, b.name));
  return (
    <div role="group" aria-label={t('shares.weights')} className={styles.page}>
      <p className={styles.subtle}>{t('shares.weightsHelp')}</p>
      <div className={styles.weights}>
        {sorted.map((authority) => (
          <Weight
            key={authority.id}
            authority={authority}
            weight={weights.get(authority.id) ?? 1}
            onWeight={(weight) => onChange(new Map(weights).set(authority.id, weight))}
          />
        ))}
      </div>
    </div>
  );
};
