import type { Sums } from '../../../src/domain/ledger/sums';
import type { Ore } from '../../../src/domain/money';
import { useTexts } from '../../shared/text';
import { axisOf } from './burn-scale';
import styles from './economy.module.css';

const WIDTH = 900;
const HEIGHT = 260;
const LEFT = 100;
const TOP = 10;
const BOTTOM = 230;
const MONTHS = 12;
const SLOT = (WIDTH - LEFT) / MONTHS;

export interface BurnChartProps {
  months: readonly Sums[];
  /** Short names of the twelve months. */
  names: readonly string[];
  /** What the chart says, in one sentence. */
  sentence: string;
}

type Height = (amount: number) => number;

const Axis = ({ amounts, heightOf }: { amounts: readonly Ore[]; heightOf: Height }) => {
  const { format } = useTexts();
  return (
    <>
      {amounts.map((amount) => (
        <g key={amount}>
          <line className={styles.axis} x1={LEFT} x2={WIDTH} y1={heightOf(amount)} y2={heightOf(amount)} />
          <text className={styles.label} x={LEFT - 8} y={heightOf(amount) + 4} textAnchor="end">
            {format.amount(amount)}
          </text>
        </g>
      ))}
    </>
  );
};

const Column = ({ sums, place, heightOf }: { sums: Sums; place: number; heightOf: Height }) => {
  const spent = Math.max(0, sums.spent);
  const committed = Math.max(0, sums.committed);
  const x = LEFT + place * SLOT + SLOT * 0.2;
  const column = { x, width: SLOT * 0.6 };
  return (
    <>
      <rect className={styles.spent} {...column} y={heightOf(spent)} height={BOTTOM - heightOf(spent)} />
      <rect
        className={styles.committed}
        {...column}
        y={heightOf(spent + committed)}
        height={heightOf(spent) - heightOf(spent + committed)}
      />
    </>
  );
};

/** The size of the frame as a line that steps where it was changed. */
const grantedPath = (months: readonly Sums[], heightOf: Height): string =>
  months
    .map(({ granted }, place) => {
      const x = LEFT + place * SLOT;
      return `${place === 0 ? 'M' : 'L'}${x} ${heightOf(granted)} L${x + SLOT} ${heightOf(granted)}`;
    })
    .join(' ');

/** The frame month by month: what was spent, what was held, and the size of the frame over them. */
export const BurnChart = ({ months, names, sentence }: BurnChartProps) => {
  const axis = axisOf(months);
  const most = axis.at(-1) || 1;
  const heightOf: Height = (amount) => BOTTOM - (amount / most) * (BOTTOM - TOP);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
      <Axis amounts={axis} heightOf={heightOf} />
      {months.map((sums, place) => (
        <Column key={place} sums={sums} place={place} heightOf={heightOf} />
      ))}
      <path className={styles.granted} d={grantedPath(months, heightOf)} />
      {names.map((name, place) => (
        <text
          key={name}
          className={styles.label}
          x={LEFT + (place + 0.5) * SLOT}
          y={BOTTOM + 20}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
    </svg>
  );
};
