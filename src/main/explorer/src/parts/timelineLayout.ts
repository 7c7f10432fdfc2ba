import type { TimelineRowsFragment } from '../generated/graphql';
import { edtfText, whenText } from '../dates';
import { addressOf } from '../router';
import { isPlanned, LIFECYCLE, MEETING_KIND } from '../words';

const DAY = 24 * 60 * 60 * 1000;
const FADE = 90;
const SMALLEST = 7;
/** About how wide a letter of a label is. */
export const CHARACTER = 6.7;
/** Labels that may be this long have the words too. */
const ROOMY = 170;
export const ROW = 26;

export interface Entry {
  id: string;
  href: string;
  lane: 'meeting' | 'statement';
  planned: boolean;
  title: string;
  /** What to call it where there is little room: whoever spoke. */
  short: string;
  /** All of it in one line, for the reader who points at it and for the one who listens. */
  line: string;
  edtf: string;
  /** Midnight of the first day, and of the day after the last one, UTC. Null: open. */
  start: number | null;
  end: number | null;
}

export interface Bar {
  entry: Entry;
  row: number;
  x: number;
  width: number;
  label: string;
  labelX: number;
  labelSide: 'inside' | 'right' | 'left';
}

export function entriesOf(rows: TimelineRowsFragment): Entry[] {
  return rows.edges.map(({ when, node }) => {
    const meeting = node.__typename === 'Meeting';
    const title = meeting ? node.name : `${node.speaker.name}: ${node.text}`;
    const kind = meeting ? `${MEETING_KIND[node.kind]}, ${LIFECYCLE[node.lifecycle]}` : 'Statement';
    return {
      id: node.id,
      href: addressOf(meeting ? 'meetings' : 'statements', node.id),
      lane: meeting ? 'meeting' : 'statement',
      planned: meeting && isPlanned(node.lifecycle),
      title,
      short: meeting ? node.name : node.speaker.name,
      line: `${kind}. ${title} ${whenText(when)}${node.venue ? `, ${node.venue.name}` : ''}`,
      edtf: edtfText(when.edtf),
      start: when.earliest ? Date.parse(when.earliest) : null,
      end: when.latest ? Date.parse(when.latest) + DAY : null,
    };
  });
}

/** From the first to the last known day of all entries, with some air around. */
export function extentOf(entries: Entry[]): [Date, Date] {
  const known = entries.flatMap((entry) => [entry.start, entry.end]).filter((time) => time !== null);
  const first = known.length ? Math.min(...known) : Date.now() - 365 * DAY;
  const last = known.length ? Math.max(...known) : Date.now();
  const air = Math.max((last - first) * 0.02, DAY);
  return [new Date(first - air), new Date(last + air)];
}

/** The years that entries are in, each with the span of its entries that are known to within the half of a year. */
export function yearsOf(entries: Entry[]): { year: number; span: [Date, Date] }[] {
  const years = new Map<number, Entry[]>();
  for (const entry of entries) {
    const time = entry.start ?? entry.end;
    if (time !== null) {
      const year = new Date(entry.start ?? time - DAY).getUTCFullYear();
      years.set(year, [...(years.get(year) ?? []), entry]);
    }
  }
  return [...years].sort(([one], [other]) => one - other).map(([year, all]) => {
    const sharp = all.filter((entry) => entry.start === null || entry.end === null || entry.end - entry.start < 100 * DAY);
    return { year, span: extentOf(sharp.length ? sharp : all) };
  });
}

/** Where each entry's bar and label go: in the first row of its lane that is free there. */
export function layOut(entries: Entry[], x: (time: number) => number, width: number): { bars: Bar[]; rows: number; meetingRows: number } {
  const longest = Math.max(110, Math.min(270, width * 0.3));
  const bars: Bar[] = [];
  let offset = 0;
  let meetingRows = 0;
  for (const lane of ['meeting', 'statement'] as const) {
    const free: number[] = [];
    const placed = entries.filter((entry) => entry.lane === lane).map((entry) => place(entry, x, width, longest));
    for (const { bar, from, to } of placed.sort((one, other) => one.from - other.from)) {
      if (to < 0 || from > width) {
        continue;
      }
      let row = free.findIndex((end) => end <= from);
      row = row < 0 ? free.length : row;
      free[row] = to + 8;
      bars.push({ ...bar, row: offset + row });
    }
    offset += Math.max(free.length, 1);
    meetingRows = lane === 'meeting' ? offset : meetingRows;
  }
  return { bars, rows: offset, meetingRows };
}

/** A text that is too long ends with a whole word. */
function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(most - 2, 1)).replace(/\s+\S*$/, '')} …`;
}

function place(entry: Entry, x: (time: number) => number, width: number, longest: number): { bar: Bar; from: number; to: number } {
  const end = entry.end === null ? x(entry.start ?? 0) + FADE : x(entry.end);
  const start = entry.start === null ? end - FADE : x(entry.start);
  const barWidth = Math.max(end - start, SMALLEST);
  const title = longest < ROOMY ? entry.short : entry.title;
  const label = shortened(title, Math.floor(longest / CHARACTER));
  const labelWidth = label.length * CHARACTER;
  const bar = { entry, row: 0, x: start, width: barWidth, label };
  const visible = Math.min(start + barWidth, width) - Math.max(start, 0);
  const faded = entry.start === null || entry.end === null;
  if (!faded && visible > labelWidth + 14) {
    return { bar: { ...bar, labelX: Math.max(start, 0) + 7, labelSide: 'inside' }, from: start, to: start + barWidth };
  }
  const [before, behind] = [start - 6, width - start - barWidth - 6];
  if (behind < labelWidth && before > behind) {
    const cut = shortened(title, Math.floor(Math.min(longest, before) / CHARACTER));
    return { bar: { ...bar, label: cut, labelX: start - 6, labelSide: 'left' }, from: start - cut.length * CHARACTER - 6, to: start + barWidth };
  }
  const cut = shortened(title, Math.floor(Math.min(longest, Math.max(behind, 40)) / CHARACTER));
  return { bar: { ...bar, label: cut, labelX: Math.max(start + barWidth, 0) + 6, labelSide: 'right' }, from: start, to: start + barWidth + 6 + cut.length * CHARACTER };
}
