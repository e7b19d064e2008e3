import { useState } from 'react';
import type { DocumentationView, ItemView } from '../../../src/contract/documentation';
import type { ChecklistChange } from '../../../src/domain/checklist/checklist';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { focusOn } from '../../shared/documentation/focus-on';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { itemName, placeName } from '../../shared/documentation/names';
import { TextField } from '../../shared/parts/text-field';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { tellDone } from '../../shared/parts/flags';
import { useTexts, type Texts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { LIST_MENU } from './element-ids';
import type { Checklist } from './use-checklist';

/** What is given a name. */
export type Naming =
  { naming: 'item'; view: ItemView } | { naming: 'newItem'; placeId: string | null } | { naming: 'newPlace' };

export interface NameDialogProps {
  what: Naming;
  documentation: DocumentationView;
  send: Checklist['send'];
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

const titleOf = (what: Naming, texts: Texts): string => {
  const { t } = texts;
  if (what.naming === 'item') {
    return t('macro.naming.renameTitle', { name: itemName(what.view.item, texts) });
  }
  return t(what.naming === 'newItem' ? 'macro.naming.addItemTitle' : 'macro.naming.addPlaceTitle');
};

interface Named {
  title: string;
  placeId: string | null;
}

/** The change that gives the name; null while something is missing. */
const changeOf = (what: Naming, { title, placeId }: Named): ChecklistChange | null => {
  if (title === '') return null;
  if (what.naming === 'newPlace') return { change: 'addPlace', title };
  if (what.naming === 'item') return { change: 'renameItem', itemId: what.view.item.itemId, title };
  return placeId === null ? null : { change: 'addItem', placeId, title };
};

const PlaceChoice = ({
  documentation,
  placeId,
  isTelling,
  onChoose,
}: Pick<NameDialogProps, 'documentation'> & {
  placeId: string | null;
  isTelling: boolean;
  onChoose: (placeId: string | null) => void;
}) => {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ChoiceSelect
      label={t('macro.naming.at')}
      value={placeId}
      choices={documentation.places.map(({ place }) => ({
        value: place.placeId,
        label: placeName(place, texts),
      }))}
      error={isTelling && placeId === null ? t('macro.naming.atMissing') : undefined}
      onChoose={onChoose}
    />
  );
};

/** Gives a document or a place a name, its first or another. */
export const NameDialog = ({ what, documentation, send, onReload, onClose }: NameDialogProps) => {
  const texts = useTexts();
  const { t } = texts;
  const isRenaming = what.naming === 'item';
  const kind = what.naming === 'newPlace' ? 'place' : 'item';
  const [typed, setTyped] = useState(isRenaming ? itemName(what.view.item, texts) : '');
  const [placeId, setPlaceId] = useState(what.naming === 'newItem' ? what.placeId : null);
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const title = typed.trim();
  const save = (form: HTMLFormElement) => {
    setTelling(true);
    const change = changeOf(what, { title, placeId });
    if (!change) {
      focusFirstError(form);
      return;
    }
    void action.run(async () => {
      await send(change);
      tellDone(t(isRenaming ? 'macro.naming.renamed' : 'macro.naming.added', { name: title }));
      onClose();
      if (!isRenaming) focusOn(LIST_MENU);
    });
  };
  return (
    <FormDialog
      title={titleOf(what, texts)}
      confirm={t(isRenaming ? 'shared.save' : 'macro.naming.add')}
      action={action}
      onSend={save}
      onReload={onReload}
      onClose={onClose}
    >
      {what.naming === 'newItem' && (
        <PlaceChoice
          documentation={documentation}
          placeId={placeId}
          isTelling={isTelling}
          onChoose={setPlaceId}
        />
      )}
      <TextField
        name="title"
        required
        label={t(`macro.naming.${kind}`)}
        helper={t(`macro.naming.${kind}Help`)}
        error={isTelling && title === '' ? t('macro.naming.missing') : undefined}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
};
