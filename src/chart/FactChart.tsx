import type { Chart, Marker } from './chart';

interface FactChartProps {
  chart: Chart;
  title: string;
  /** First and last value of each line, and that the table has them all. */
  description: string;
}

const RADIUS = { high: 3.5, medium: 3, low: 3 } as const;
const CROSS = 3.5;

/** Draws the chart of the fact page. The table below repeats every figure, so nothing in it takes the focus. */
export function FactChart({ chart, title, description }: FactChartProps) {
  const { width, height, frame, segments, markers, cuts, labels, held, latest } = chart;
  return (
    <svg
      class="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="chart-title chart-description"
    >
      <title id="chart-title">{title}</title>
      <desc id="chart-description">{description}</desc>
      {chart.valueTicks.map(({ at, text }, index) => (
        <g key={text}>
          <path class={index === 0 ? 'chart-axis' : 'chart-grid'} d={`M${frame.left} ${at}H${frame.right}`} />
          <text x={frame.left - 8} y={at + 3.5} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {chart.timeTicks.map(({ at, text }) => (
        <g key={at}>
          <path class="chart-tick" d={`M${at} ${frame.base}v4`} />
          <text x={at} y={frame.base + 18} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      {cuts.map(({ x, top, label, dateText, textX, textY, anchor }) => (
        <g key={label}>
          <path class="chart-cut" d={`M${x} ${top}V${frame.base}`} />
          <text class="chart-cut-label" x={textX} y={textY} text-anchor={anchor}>
            {label}
          </text>
          <text x={textX} y={textY + 15} text-anchor={anchor}>
            {dateText}
          </text>
        </g>
      ))}
      {segments.map(({ path, isCurrent, isJoint }) => (
        <path
          key={path}
          class={`chart-line ${isCurrent ? 'is-current' : ''} ${isJoint ? 'is-joint' : ''}`}
          d={path}
        />
      ))}
      {markers.map((marker) => (
        <MarkerShape key={marker.fact} {...marker} />
      ))}
      {held && <circle class="chart-held" cx={held.x} cy={held.y} r="5" />}
      {latest && <circle class="chart-latest" cx={latest.x} cy={latest.y} r="5.5" />}
      {labels.map(({ text, row, x, y }) => (
        <text key={`${x} ${y}`} class="chart-label" x={x} y={y}>
          {text}
          {row !== undefined && (
            <tspan class="chart-row" dx="3" dy="-4">
              {row}
            </tspan>
          )}
        </text>
      ))}
    </svg>
  );
}

/** Filled high, hollow medium, dotted low, cross disputed, diamond another counter: told apart without colour. */
export function MarkerShape({ x, y, shape, isCurrent, title }: Omit<Marker, 'fact'>) {
  const words = title && <title>{title}</title>;
  if (shape === 'disputed') {
    const d = `m${x - CROSS} ${y - CROSS} ${2 * CROSS} ${2 * CROSS}m0 ${-2 * CROSS}-${2 * CROSS} ${2 * CROSS}`;
    return (
      <path class="chart-disputed" d={d}>
        {words}
      </path>
    );
  }
  if (shape === 'other') {
    const d = `m${x} ${y - CROSS} ${CROSS} ${CROSS}-${CROSS} ${CROSS}-${CROSS}-${CROSS}z`;
    return (
      <path class="chart-other" d={d}>
        {words}
      </path>
    );
  }
  return (
    <circle
      class={`chart-marker is-${shape} ${isCurrent ? 'is-current' : ''}`}
      cx={x}
      cy={y}
      r={RADIUS[shape]}
    >
      {words}
    </circle>
  );
}
