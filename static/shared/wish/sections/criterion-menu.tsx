import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Criterion } from '../../../../src/domain/done';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

export type CriterionMode = 'reword' | 'evidence' | 'explain';

export interface CriterionMenuProps {
  criterion: Criterion;
  isFrozen: boolean;
  isDisabled: boolean;
  onMove: (step: -1 | 1) => void;
  onMode: (mode: CriterionMode) => void;
  onReopen: () => void;
  onRetire: () => void;
}

const MoveButtons = ({ criterion, isDisabled, onMove }: CriterionMenuProps) => {
  const { t } = useTexts();
  return (
    <>
      {([-1, 1] as const).map((step) => (
        <IconButton
          key={step}
          data-move={`${criterion.id}:${step}`}
          appearance="subtle"
          spacing="compact"
          isDisabled={isDisabled}
          icon={step === -1 ? ArrowUpIcon : ArrowDownIcon}
          label={t(step === -1 ? 'wishes.done.up' : 'wishes.done.down', { text: criterion.text })}
          onClick={() => onMove(step)}
        />
      ))}
    </>
  );
};

/** What can be done to one criterion. While it is frozen only its state can change. */
export const CriterionMenu = (props: CriterionMenuProps) => {
  const { criterion, isFrozen, isDisabled, onMode, onReopen, onRetire } = props;
  const { t } = useTexts();
  const { state } = criterion;
  return (
    <div className={styles.tools}>
      {!isFrozen && <MoveButtons {...props} />}
      <DropdownMenu
        placement="bottom-end"
        shouldPreventEscapePropagation
        trigger={({ triggerRef, isSelected, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={triggerRef}
            isSelected={isSelected ?? false}
            appearance="subtle"
            spacing="compact"
            isDisabled={isDisabled}
            icon={MoreIcon}
            label={t('wishes.done.menu', { text: criterion.text })}
          />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={() => onMode('evidence')}>
            {t(state === 'met' ? 'wishes.done.changeEvidence' : 'wishes.done.meetWith')}
          </DropdownItem>
          <DropdownItem onClick={() => onMode('explain')}>{t('wishes.done.explain')}</DropdownItem>
          {state !== 'open' && <DropdownItem onClick={onReopen}>{t('wishes.done.reopen')}</DropdownItem>}
          {!isFrozen && (
            <DropdownItem onClick={() => onMode('reword')}>{t('wishes.done.reword')}</DropdownItem>
          )}
          {!isFrozen && <DropdownItem onClick={onRetire}>{t('wishes.done.retire')}</DropdownItem>}
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
};
