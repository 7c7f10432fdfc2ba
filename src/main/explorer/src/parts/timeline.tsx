import { axisTop } from 'd3-axis';
import { scaleUtc, type ScaleTime } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineRowsFragment } from '../generated/graphql';
import { TimelineBar } from './timelineBar';
import { entriesOf, extentOf, layOut, ROW, yearsOf, type Entry } from './timelineLayout';
import { useWidth } from './useWidth';

const AXIS = 30;
const LANE = 20;

interface TimelineProps {
  rows: TimelineRowsFragment;
  onSpan?: (from: string, to: string) => void;
}

/** Meetings and statements by date: intervals as intervals, open ones fading out, planned ones dashed. */
export function Timeline({ rows, onSpan }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const axis = useRef<SVGGElement>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const width = useWidth(frame);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const [pointed, setPointed] = useState<Entry | null>(null);
  const entries = useMemo(() => entriesOf(rows), [rows]);
  const base = useMemo(() => scaleUtc(extentOf(entries), [Math.min(60, width * 0.06), width - Math.min(180, width * 0.3)]), [entries, width]);
  const scale = transform.rescaleX(base);
  const { bars, rows: count, meetingRows } = layOut(entries, (time) => scale(time), width);
  const height = AXIS + count * ROW + 2 * LANE + 8;

  useEffect(() => {
    if (!svg.current) {
      return;
    }
    behavior.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 600])
      .extent([[0, 0], [width, 1]])
      .translateExtent([[0, -Infinity], [width, Infinity]])
      .filter(mayZoom)
      .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform));
    select(svg.current).call(behavior.current).on('dblclick.zoom', null);
  }, [width]);
  useEffect(() => {
    if (axis.current) {
      select(axis.current).call(axisTop(scale).tickValues(daysOf(scale, width)).tickFormat((date) => tickText(date as Date)).tickSizeInner(-height).tickSizeOuter(0).tickPadding(8));
    }
  });

  const to = (next: ZoomTransform) => svg.current && behavior.current?.transform(select(svg.current), next);
  const by = (factor: number) => svg.current && behavior.current?.scaleBy(select(svg.current), factor);
  const along = (share: number) => svg.current && behavior.current?.translateBy(select(svg.current), (share * width) / transform.k, 0);
  const span = ([from, until]: [Date, Date]) => {
    const scaleBy = Math.min(600, (width * 0.62) / Math.max(base(until) - base(from), 1));
    to(zoomIdentity.translate(width * 0.08 - base(from) * scaleBy, 0).scale(scaleBy));
  };
  const [first, last] = [scale.invert(0), scale.invert(width)].map((date) => date.toISOString().slice(0, 10));

  return (
    <div class="timeline" ref={frame}>
      <div class="toolbar" role="group" aria-label="Part of the timeline">
        <button type="button" onClick={() => to(zoomIdentity)}>All</button>
        {yearsOf(entries).slice(-6).map(({ year, span: days }) => (
          <button type="button" key={year} onClick={() => span(days)}>{year}</button>
        ))}
        <span class="toolbar-gap" />
        <button type="button" aria-label="Earlier" onClick={() => along(0.4)}>←</button>
        <button type="button" aria-label="Later" onClick={() => along(-0.4)}>→</button>
        <button type="button" aria-label="Zoom out" onClick={() => by(1 / 2)}>−</button>
        <button type="button" aria-label="Zoom in" onClick={() => by(2)}>+</button>
        {onSpan && transform.k > 1 && <button type="button" onClick={() => onSpan(first ?? '', last ?? '')}>Only this span</button>}
      </div>
      <svg ref={svg} width={width} height={height} role="group" aria-label="Timeline of meetings and statements">
        <defs>
          <Fades lane="meeting" />
          <Fades lane="statement" />
        </defs>
        <g ref={axis} class="axis" transform={`translate(0 ${AXIS - 6})`} aria-hidden="true" />
        <text class="lane" x="0" y={AXIS + 12} aria-hidden="true">Meetings</text>
        <text class="lane" x="0" y={AXIS + LANE + meetingRows * ROW + 16} aria-hidden="true">Statements</text>
        <line class="lane-line" x1="0" x2={width} y1={AXIS + LANE + meetingRows * ROW + 1} y2={AXIS + LANE + meetingRows * ROW + 1} />
        {bars.map((bar) => (
          <TimelineBar key={bar.entry.id} bar={bar} y={AXIS + LANE + bar.row * ROW + (bar.entry.lane === 'statement' ? LANE : 0)} onPoint={setPointed} />
        ))}
      </svg>
      {pointed ? (
        <p class="pointed">{pointed.line}</p>
      ) : (
        <p class="legend">Bars reach from the first to the last possible day. Faded ends are open; dashed meetings have not been held as far as recorded.</p>
      )}
    </div>
  );
}

/** Ticks at whole days: no fact is dated sharper. */
function daysOf(scale: ScaleTime<number, number>, width: number): Date[] {
  return scale.ticks(Math.max(2, Math.round(width / 120))).filter((date) => date.getUTCHours() === 0 && date.getUTCMinutes() === 0);
}

function tickText(date: Date): string {
  if (date.getUTCDate() !== 1) {
    return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  }
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : date.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
}

/** What an open interval's bar fades out with, at its first or at its last day. */
function Fades({ lane }: { lane: 'meeting' | 'statement' }) {
  return (
    <>
      <linearGradient id={`${lane}-open-start`} class={`bar-${lane}`}>
        <stop offset="0" stop-color="currentColor" stop-opacity="0" />
        <stop offset="1" stop-color="currentColor" />
      </linearGradient>
      <linearGradient id={`${lane}-open-end`} class={`bar-${lane}`}>
        <stop offset="0" stop-color="currentColor" />
        <stop offset="1" stop-color="currentColor" stop-opacity="0" />
      </linearGradient>
    </>
  );
}

/** Scrolling the page stays scrolling the page: the wheel zooms with Ctrl, fingers with two of them. */
function mayZoom(event: Event): boolean {
  if (event instanceof WheelEvent) {
    return event.ctrlKey || event.metaKey;
  }
  if ('touches' in event) {
    return (event as TouchEvent).touches.length > 1;
  }
  return (event as MouseEvent).button === 0;
}
