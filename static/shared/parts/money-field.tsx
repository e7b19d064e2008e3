import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent } from 'react';
import { parseAmount, type AmountProblem, type Ore } from '../../../src/domain/money';
import { createFormats } from '../../../src/text/formats';
import { useTexts, type Texts } from '../text';
import { LabelledField } from './labelled-field';

export interface MoneyFieldProps {
  label: string;
  name: string;
  initial: Ore | null;
  required?: boolean;
  /** Called at every keystroke: the amount as far as it is understood, and whether it may be sent. */
  onAmount: (amount: Ore | null, valid: boolean) => void;
  helper?: string;
  /** What is wrong with an amount that is understood. */
  fault?: string | undefined;
  /** Tells what is wrong before the field has been left, as after an attempt to send. */
  telling?: boolean;
}

const danish = createFormats('da-DK');

/** An amount as it is typed: the Danish way in every language, because that is how amounts are read. */
export const typedAmount = (amount: Ore): string => danish.amount(amount);

/** What is wrong with a typed amount, in words; what may be read in two ways gets the likely reading proposed. */
export const amountProblemText = (problem: AmountProblem, { t }: Texts): string =>
  problem.problem === 'ambiguous'
    ? t('shared.money.ambiguous', { amount: danish.kroner(problem.meant) })
    : t(`shared.money.${problem.problem}`);

const problemOf = (typed: string, required: boolean): AmountProblem | null => {
  const read = parseAmount(typed);
  if (read.ok) return null;
  return read.error.problem === 'empty' && !required ? null : read.error;
};

/** A labelled amount in kroner, read as Danes write it. The page around it names the unit. */
export const MoneyField = (props: MoneyFieldProps) => {
  const { label, name, initial, required = false, onAmount, helper, fault, telling = false } = props;
  const texts = useTexts();
  const [typed, setTyped] = useState(initial === null ? '' : typedAmount(initial));
  const [left, setLeft] = useState(false);
  const problem = problemOf(typed, required);
  const change = (text: string) => {
    setTyped(text);
    const read = parseAmount(text);
    onAmount(read.ok ? read.value : null, problemOf(text, required) === null);
  };
  const meant = problem?.problem === 'ambiguous' ? problem.meant : null;
  return (
    <LabelledField
      label={label}
      required={required}
      helper={helper}
      error={problem && (left || telling) ? amountProblemText(problem, texts) : fault}
      remedy={
        meant !== null && (
          <Button spacing="compact" onClick={() => change(typedAmount(meant))}>
            {texts.t('shared.money.take', { amount: danish.kroner(meant) })}
          </Button>
        )
      }
    >
      {(field) => (
        <Textfield
          {...field}
          name={name}
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          onBlur={() => setLeft(true)}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};
