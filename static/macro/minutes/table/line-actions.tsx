import Button from '@atlaskit/button/new';
import type { MinutesRow } from '../../../../src/contract/documentation';
import { MenuButton, type MenuEntry } from '../../../shared/documentation/menu-button';
import { useTexts, type Texts } from '../../../shared/text';
import { actionId } from '../element-ids';
import { meetingFacts } from '../parts/meeting-text';
import { closedFor, rowActions, type Reader, type RowAction } from '../row-actions';

export interface LineActionsProps {
  row: MinutesRow;
  reader: Reader;
  isGapList: boolean;
  onAct: (action: RowAction, row: MinutesRow) => void;
}

const entriesFor = ({ row, reader, onAct }: LineActionsProps, { t }: Texts): readonly MenuEntry[] =>
  rowActions(row, reader).map(({ action, closed }) => ({
    key: action,
    label: t(`minutes.action.${action}`),
    asks: true,
    closed: closed === null ? undefined : t(`minutes.closed.${closed}`),
    onChoose: () => onAct(action, row),
  }));

const Menu = (props: LineActionsProps) => {
  const texts = useTexts();
  const { row } = props;
  return (
    <MenuButton
      id={actionId(row.pageId)}
      label={texts.t('minutes.table.menu', meetingFacts(row, texts))}
      entries={entriesFor(props, texts)}
    />
  );
};

/** What the line is there for, as a button of its own. */
const InTheOpen = ({ action, row, onAct }: LineActionsProps & { action: 'register' | 'publish' }) => {
  const texts = useTexts();
  const { t } = texts;
  return (
    <Button
      id={actionId(row.pageId)}
      spacing="compact"
      aria-haspopup="dialog"
      aria-label={t(`minutes.table.${action}Of`, meetingFacts(row, texts))}
      onClick={() => onAct(action, row)}
    >
      {t(`minutes.table.${action}`)}
    </Button>
  );
};

/** A found page is registered, a line of the gap list published; everything else is in the menu. */
export const LineActions = (props: LineActionsProps) => {
  const { row, reader, isGapList } = props;
  if (row.state === 'found') {
    return closedFor(row, 'register', reader) === null && <InTheOpen {...props} action="register" />;
  }
  const publishesHere = isGapList && closedFor(row, 'publish', reader) === null;
  return publishesHere ? <InTheOpen {...props} action="publish" /> : <Menu {...props} />;
};
