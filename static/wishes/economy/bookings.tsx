import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Economy } from '../../../src/contract/economy';
import type { Frame } from '../../../src/domain/frame';
import { may } from '../../../src/domain/roles';
import { useTexts } from '../../shared/text';
import type { RecordsProps } from '../records/records-props';
import { BringInDialog } from './bring-in-dialog';
import { CostDialog } from './cost-dialog';

export interface BookingProps {
  product: { productId: string; name: string };
  year: number;
  frame: Frame;
  onDone: () => void;
  onReload: () => void;
  onClose: () => void;
}

type Booking = 'bringIn' | 'cost';

const DIALOGS = { bringIn: BringInDialog, cost: CostDialog } as const;

/** What may be booked on the year beside its wishes, for whoever may book it. */
export const Bookings = ({
  state: { page },
  economy: { frame },
  onReload,
}: Pick<RecordsProps, 'state' | 'onReload'> & { economy: Economy }) => {
  const { t } = useTexts();
  const [booking, setBooking] = useState<Booking | null>(null);
  const offered: Booking[] = [
    ...(may(page.actor, 'setFrame', page.settings) ? (['bringIn'] as const) : []),
    ...(may(page.actor, 'registerInvoice', page.settings) ? (['cost'] as const) : []),
  ];
  const Dialog = booking && DIALOGS[booking];
  const { productId, name } = page.heading;
  return (
    <>
      {offered.map((each) => (
        <Button key={each} aria-haspopup="dialog" onClick={() => setBooking(each)}>
          {t(`economy.${each}.open`)}
        </Button>
      ))}
      {Dialog && (
        <Dialog
          product={{ productId, name }}
          year={frame.year}
          frame={frame}
          onDone={() => void onReload()}
          onReload={() => void onReload()}
          onClose={() => setBooking(null)}
        />
      )}
    </>
  );
};
