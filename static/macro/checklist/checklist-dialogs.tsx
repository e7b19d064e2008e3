import { lazy } from 'react';
import type { Person } from '../../../src/contract/definitions';
import type { DocumentationView } from '../../../src/contract/documentation';
import type { Asking } from './keeper';
import type { Checklist } from './use-checklist';

const EditItem = lazy(async () => ({ default: (await import('./edit-item')).EditItem }));
const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog')).MoveDialog }));
const NameDialog = lazy(async () => ({ default: (await import('./name-dialog')).NameDialog }));
const PresetDialog = lazy(async () => ({ default: (await import('./preset-dialog')).PresetDialog }));

export interface ChecklistDialogsProps {
  asking: Asking;
  documentation: DocumentationView;
  people: readonly Person[];
  send: Checklist['send'];
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

const OfItem = ({
  asking: { asking, itemId },
  people,
  ...props
}: Omit<ChecklistDialogsProps, 'asking'> & { asking: Extract<Asking, { itemId: string }> }) => {
  const views = props.documentation.places.flatMap(({ items }) => items);
  const view = views.find(({ item }) => item.itemId === itemId);
  if (!view) return null;
  switch (asking) {
    case 'edit':
      return <EditItem view={view} people={people} {...props} />;
    case 'move':
      return <MoveDialog view={view} {...props} />;
    case 'rename':
      return <NameDialog what={{ naming: 'item', view }} {...props} />;
  }
};

/** What is asked over the checklist. An item that is gone meanwhile is asked nothing more. */
export const ChecklistDialogs = ({ asking, people, ...props }: ChecklistDialogsProps) => {
  switch (asking.asking) {
    case 'addItem':
      return <NameDialog what={{ naming: 'newItem', placeId: asking.placeId }} {...props} />;
    case 'addPlace':
      return <NameDialog what={{ naming: 'newPlace' }} {...props} />;
    case 'preset':
      return <PresetDialog {...props} />;
    default:
      return <OfItem asking={asking} people={people} {...props} />;
  }
};
