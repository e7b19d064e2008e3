import { useState } from 'react';
import type { DocumentationView, ItemView } from '../../../src/contract/documentation';
import { focusOn } from '../../shared/documentation/focus-on';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { itemName, placeName } from '../../shared/documentation/names';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { inForce } from './checklist-table';
import { itemMenuId } from './element-ids';
import type { Checklist } from './use-checklist';

export interface MoveDialogProps {
  view: ItemView;
  documentation: DocumentationView;
  send: Checklist['send'];
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/** Moves a document to another place, where it comes last. */
export const MoveDialog = ({ view, documentation, send, onReload, onClose }: MoveDialogProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { itemId } = view.item;
  const name = itemName(view.item, texts);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const others = documentation.places.filter(({ place }) => place.placeId !== view.item.placeId);
  const move = () => {
    setTelling(true);
    const target = others.find(({ place }) => place.placeId === placeId);
    if (!target) return;
    const to = inForce(target).length;
    void action.run(async () => {
      await send({ change: 'moveItem', itemId, placeId: target.place.placeId, to });
      tellDone(t('macro.checklist.moved', { name }));
      onClose();
      focusOn(itemMenuId(itemId));
    });
  };
  return (
    <FormDialog
      title={t('macro.moving.title', { name })}
      confirm={t('macro.moving.move')}
      action={action}
      onSend={move}
      onReload={onReload}
      onClose={onClose}
    >
      <ChoiceSelect
        label={t('macro.moving.place')}
        helper={t('macro.moving.last')}
        value={placeId}
        choices={others.map(({ place }) => ({ value: place.placeId, label: placeName(place, texts) }))}
        error={isTelling && placeId === null ? t('macro.naming.atMissing') : undefined}
        onChoose={setPlaceId}
      />
    </FormDialog>
  );
};
