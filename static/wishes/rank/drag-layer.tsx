import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { DropIndicator } from '@atlaskit/pragmatic-drag-and-drop-react-drop-indicator/box';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Wish } from '../../../src/domain/wish';
import type { WishRow } from '../state/visible-rows';
import { HANDLE_SELECTOR, ROW_SELECTOR, wishIdOfRow } from '../table/element-ids';
import type { MoveTarget } from './move-target';

export interface DragLayerProps {
  table: RefObject<HTMLElement>;
  rows: readonly WishRow[];
  onMove: (wish: Wish, target: MoveTarget) => void;
}

interface Landing {
  row: Element;
  edge: 'top' | 'bottom';
}

type Targets = readonly { element: Element; data: Record<string | symbol, unknown> }[];

const landingOf = (targets: Targets): Landing | null => {
  const [target] = targets;
  const edge = target ? extractClosestEdge(target.data) : null;
  return target && (edge === 'top' || edge === 'bottom') ? { row: target.element, edge } : null;
};

const isOnHandle = ({ clientX, clientY }: { clientX: number; clientY: number }): boolean =>
  document.elementFromPoint(clientX, clientY)?.closest(HANDLE_SELECTOR) != null;

const prepareRow = (row: HTMLElement): (() => void) => {
  const wishId = wishIdOfRow(row);
  return combine(
    draggable({
      element: row,
      canDrag: ({ input }) => isOnHandle(input),
      getInitialData: () => ({ wishId }),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => source.data['wishId'] !== wishId,
      getData: ({ input }) => attachClosestEdge({}, { element: row, input, allowedEdges: ['top', 'bottom'] }),
    }),
  );
};

const targetOf = ({ row, edge }: Landing): MoveTarget => {
  const wishId = wishIdOfRow(row);
  return { to: 'beside', anchor: edge === 'top' ? { before: wishId } : { after: wishId } };
};

/** Makes the rows of a table draggable by their handles. Loaded after the first picture. */
export const DragLayer = ({ table, rows, onMove }: DragLayerProps) => {
  const [landing, setLanding] = useState<Landing | null>(null);
  const dropRef = useRef<(wishId: unknown, landing: Landing) => void>(() => undefined);
  useEffect(() => {
    dropRef.current = (wishId, at) => {
      const dragged = rows.find(({ wish }) => wish.wishId === wishId);
      if (dragged) onMove(dragged.wish, targetOf(at));
    };
  }, [rows, onMove]);
  const ids = rows.map(({ wish }) => wish.wishId).join();

  useEffect(() => {
    const elements = [...(table.current?.querySelectorAll<HTMLElement>(ROW_SELECTOR) ?? [])];
    return combine(...elements.map(prepareRow));
  }, [table, ids]);

  useEffect(
    () =>
      monitorForElements({
        onDrag: ({ location }) => setLanding(landingOf(location.current.dropTargets)),
        onDrop: ({ source, location }) => {
          setLanding(null);
          const at = landingOf(location.current.dropTargets);
          if (at) dropRef.current(source.data['wishId'], at);
        },
      }),
    [],
  );

  const cell = landing?.row.firstElementChild;
  return landing && cell
    ? createPortal(<DropIndicator edge={landing.edge} type="no-terminal" />, cell)
    : null;
};
