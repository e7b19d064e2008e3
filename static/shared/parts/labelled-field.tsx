import { useId, type ReactNode } from 'react';
import { Label } from '@atlaskit/form/label';
import styles from './labelled-field.module.css';

/** What a control needs so that its label, its help and its error are tied to it. */
export interface FieldTies {
  id: string;
  isRequired: boolean;
  isInvalid: boolean;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

export interface LabelledFieldProps {
  label: string;
  required?: boolean | undefined;
  helper?: string | undefined;
  error?: string | undefined;
  /** Stands right of the error: a button that mends it. */
  remedy?: ReactNode;
  children: (field: FieldTies) => ReactNode;
}

/** A label, a control, help and an error, tied together for everybody who does not see them beside each other. */
export const LabelledField = ({
  label,
  required = false,
  helper,
  error,
  remedy,
  children,
}: LabelledFieldProps) => {
  const id = useId();
  const helperId = helper === undefined ? undefined : `${id}-helper`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const described = [errorId, helperId].filter((part) => part !== undefined).join(' ');
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>
        {label}
        {required && (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        )}
      </Label>
      {children({
        id,
        isRequired: required,
        isInvalid: error !== undefined,
        'aria-invalid': error !== undefined || undefined,
        'aria-describedby': described || undefined,
      })}
      {error !== undefined && (
        <p className={styles.error} id={errorId}>
          {error} {remedy}
        </p>
      )}
      {helper !== undefined && (
        <p className={styles.helper} id={helperId}>
          {helper}
        </p>
      )}
    </div>
  );
};
