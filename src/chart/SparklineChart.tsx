import type { Sparkline } from './sparkline';
import { SPARKLINE } from './sparkline-size';

const MARKER_RADIUS = 3.5;

/** Draws the small chart of the card. Its looks are in `sparkline.css`. */
export function SparklineChart({ sparkline }: { sparkline: Sparkline }) {
  const { name, lines, cutX, held, latest, texts } = sparkline;
  const { width, height, base, top } = SPARKLINE;
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      <path class="sparkline-axis" d={`M0 ${base + 0.5}H${width}`} />
      {cutX !== undefined && <path class="sparkline-cut" d={`M${cutX} ${top - 1}V${base}`} />}
      {lines.map(({ path, role }) => (
        <path key={role} class={`sparkline-line is-${role}`} d={path} />
      ))}
      {held && <circle class="sparkline-held" cx={held.x} cy={held.y} r={MARKER_RADIUS} />}
      <circle class="sparkline-latest" cx={latest.x} cy={latest.y} r={MARKER_RADIUS} />
      {texts.map(({ text, x, y, anchor, role }) => (
        <text key={`${role}${x}`} class={`is-${role}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
