import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Economy } from '../../../src/contract/economy';
import { isSet, toCarryOver } from '../../../src/domain/frame';
import { may } from '../../../src/domain/roles';
import { useTexts } from '../../shared/text';
import type { RecordsProps } from '../records/records-props';
import { CarryOverDialog } from './carry-over-dialog';

type CarryOverProps = Pick<RecordsProps, 'state' | 'onReload'> & { economy: Economy };

/** Whether the year before has something to hand on, into a frame that is there to take it. */
const hasSomething = ({ frame, before }: Economy): boolean => {
  const { bound, free } = toCarryOver(before);
  return isSet(frame) && bound + free > 0;
};

/** The way to carry the year before over, for whoever decides on the frame. */
export const CarryOver = ({ state: { page }, economy, onReload }: CarryOverProps) => {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (!may(page.actor, 'setFrame', page.settings) || !hasSomething(economy)) return null;
  const { productId, name } = page.heading;
  const { before } = economy;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('economy.carry.open', { year: String(before.year) })}
      </Button>
      {isOpen && (
        <CarryOverDialog
          product={{ productId, name }}
          frame={before}
          onDone={() => void onReload()}
          onReload={() => void onReload()}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
