import './charts.css';

const HEIGHT = 120;
const STEP = 48;
const WIDTH = 32;
const FOOT = 22;
const HEAD = 18;

/** Columns over time. What it shows stands in the table beside it, so it says nothing to a screen reader. */
export function Columns({ items }: { items: readonly { key: string; count: number; label: string }[] }) {
  const most = Math.max(1, ...items.map(({ count }) => count));

  return (
    <svg
      viewBox={`0 0 ${items.length * STEP} ${HEAD + HEIGHT + FOOT}`}
      aria-hidden="true"
      className="chart-columns max-h-56 w-full"
    >
      {items.map(({ key, count, label }, index) => {
        const height = (count / most) * HEIGHT;
        const middle = index * STEP + STEP / 2;
        return (
          <g key={key}>
            <rect x={middle - WIDTH / 2} y={HEAD + HEIGHT - height} width={WIDTH} height={height} rx="2" />
            <text x={middle} y={HEAD + HEIGHT - height - 5} textAnchor="middle" fontSize="12" className="fill-ink">
              {label}
            </text>
            <text x={middle} y={HEAD + HEIGHT + 16} textAnchor="middle" fontSize="12" className="fill-soft">
              {key}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
