import Heading from '@atlaskit/heading';
import type { Inbox } from '../../../src/contract/definitions';
import { sumOfOutlooks, type FrameOutlook, type Outlook } from '../../../src/domain/steering/outlook';
import { useTexts } from '../../shared/text';
import { outlooksOf } from '../state/outlooks';
import { LeftCell } from './left-cell';
import { WideTable } from './wide-table';

const Figures = ({ outlook }: { outlook: Outlook }) => {
  const { t, format } = useTexts();
  return (
    <>
      <td>{format.number(outlook.cases)}</td>
      <td>{format.kroner(outlook.asked)}</td>
      <td>{format.kroner(outlook.rest)}</td>
      <td>{format.kroner(outlook.promised)}</td>
      <LeftCell left={outlook.left} column={t('overview.outlook.left')} />
    </>
  );
};

const nameOf = ({ products, waiting }: Inbox, { productId }: FrameOutlook): string =>
  [...products, ...waiting].find(({ heading }) => heading.productId === productId)?.heading.name ?? '';

/** What is left of each frame if all cases that wait on it are approved. */
export const OutlookTable = ({ inbox }: { inbox: Inbox }) => {
  const { t } = useTexts();
  const outlooks = outlooksOf(inbox).filter(({ cases }) => cases > 0);
  const columns = (['product', 'cases', 'asked', 'rest', 'promised', 'left'] as const).map((column) =>
    t(`overview.outlook.${column}`),
  );
  return (
    <section>
      <Heading as="h2" size="small">
        {t('overview.outlook.title')}
      </Heading>
      {outlooks.length === 0 ? (
        <p>{t('overview.outlook.none')}</p>
      ) : (
        <WideTable
          label={t('overview.outlook.title')}
          caption={t('overview.outlook.caption')}
          columns={columns}
          sum={
            outlooks.length > 1 && (
              <tr>
                <th scope="row">{t('overview.sum', { count: outlooks.length })}</th>
                <Figures outlook={sumOfOutlooks(outlooks)} />
              </tr>
            )
          }
        >
          {outlooks.map((outlook) => (
            <tr key={`${outlook.productId}:${outlook.year}`}>
              <th scope="row">
                {t('overview.outlook.frame', { product: nameOf(inbox, outlook), year: String(outlook.year) })}
              </th>
              <Figures outlook={outlook} />
            </tr>
          ))}
        </WideTable>
      )}
    </section>
  );
};
