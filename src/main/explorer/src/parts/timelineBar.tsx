import { CHARACTER, type Bar, type Entry } from './timelineLayout';

const THICK = 16;

function fillOf(entry: Entry): string {
  if (entry.planned) {
    return 'none';
  }
  if (entry.start === null) {
    return `url(#${entry.lane}-open-start)`;
  }
  return entry.end === null ? `url(#${entry.lane}-open-end)` : 'currentColor';
}

/** One entry of the timeline, a link to its page. */
export function TimelineBar({ bar, y, onPoint }: { bar: Bar; y: number; onPoint: (entry: Entry | null) => void }) {
  const { entry } = bar;
  const inside = bar.labelSide === 'inside';
  return (
    <a
      href={entry.href}
      class={`bar bar-${entry.lane}${entry.planned ? ' bar-planned' : ''}`}
      aria-label={entry.line}
      onMouseEnter={() => onPoint(entry)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(entry)}
      onBlur={() => onPoint(null)}
    >
      <rect class="bar-target" x={bar.labelSide === 'left' ? bar.labelX - bar.label.length * CHARACTER : bar.x} y={y} width={bar.width + (inside ? 0 : 6 + bar.label.length * CHARACTER)} height={THICK + 8} />
      <rect class="bar-shape" x={bar.x} y={y + 4} width={bar.width} height={THICK} rx="4" fill={fillOf(entry)} />
      <text class={inside ? 'bar-label bar-label-inside' : 'bar-label'} x={bar.labelX} y={y + 16} text-anchor={bar.labelSide === 'left' ? 'end' : 'start'}>
        {bar.label}
      </text>
    </a>
  );
}
