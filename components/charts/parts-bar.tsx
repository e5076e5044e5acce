import { scaleLinear } from 'd3-scale';
import { WIDTH } from './axis.ts';

const SERIES = ['accent', 'drone', 'own', 'fire', 'ground'] as const;
const GAP = 3;
/** The bar stands in a box with its own padding. */
const INNER = WIDTH - 24;

/** The class by which a part and its entry in the list have one colour. */
export function partClass(index: number): string {
  return SERIES[index % SERIES.length]!;
}

interface PartsBarProps {
  readonly values: readonly number[];
  readonly label: string;
  readonly rtl: boolean;
}

/** Parts of a whole in the order of the text, from the side where reading begins. */
export function PartsBar({ values, label, rtl }: PartsBarProps) {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return null;
  const x = scaleLinear().domain([0, total]).range([0, INNER]);
  let before = 0;
  return (
    <svg class="parts" viewBox={`0 0 ${INNER} 16`} role="img" aria-label={label}>
      {values.map((value, i) => {
        const start = x(before);
        before += value;
        const width = Math.max(x(before) - start - GAP, 2);
        return (
          <rect
            key={i}
            class={partClass(i)}
            x={rtl ? INNER - start - width : start}
            y="0"
            width={width}
            height="16"
            rx="3"
          />
        );
      })}
    </svg>
  );
}
