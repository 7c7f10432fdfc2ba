import type { DateBasis, DatePartsFragment } from './generated/graphql';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

interface Side {
  year: string;
  /** Month or season in words. */
  part?: string;
  day?: string;
  mark: string;
}

function sideOf(text: string): Side {
  const mark = /[?~%]$/.exec(text)?.[0] ?? '';
  const [year = '', second, third] = text.slice(0, text.length - mark.length).split('-');
  const side: Side = { year: String(Number(year)), mark };
  if (second) {
    const number = Number(second);
    const part = number > 20 ? SEASONS[number - 21] : MONTHS[number - 1];
    if (part) {
      side.part = part;
    }
  }
  if (third) {
    side.day = String(Number(third));
  }
  return side;
}

function marked(text: string, mark: string): string {
  const about = mark === '~' || mark === '%' ? 'about ' : '';
  const uncertain = mark === '?' || mark === '%' ? ' (uncertain)' : '';
  return about + text + uncertain;
}

function sideText(side: Side): string {
  return marked([side.day, side.part, side.year].filter(Boolean).join(' '), side.mark);
}

function rangeText(from: Side, to: Side): string {
  if (from.mark || to.mark || from.year !== to.year || !from.part || !to.part) {
    return `${sideText(from)} – ${sideText(to)}`;
  }
  if (from.part === to.part && from.day && to.day) {
    return `${from.day}–${to.day} ${to.part} ${to.year}`;
  }
  return `${[from.day, from.part].filter(Boolean).join(' ')} – ${sideText(to)}`;
}

/** A date in words, never sharper than its EDTF: `15–21 July 2024`, `until 24 July 2024`, `June 2024`. */
export function edtfText(edtf: string): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) {
    return sideText(sideOf(first));
  }
  if (first === '..' || first === '') {
    return second === '..' || second === '' ? 'at a time not known' : `until ${sideText(sideOf(second))}`;
  }
  if (second === '..' || second === '') {
    return `from ${sideText(sideOf(first))} on`;
  }
  return rangeText(sideOf(first), sideOf(second));
}

const BASES: Record<DateBasis, string> = {
  STATED: 'as the source states it',
  INFERRED_FROM_WEEKDAY: 'from the weekday',
  INFERRED_FROM_RELATIVE_PHRASE: 'from the phrase',
  INFERRED_FROM_PUBLICATION: 'from the date of publication',
  INFERRED_FROM_MEETING: 'from the date of the meeting',
};

/** How a date is known: `from “last week”`, `from the date of the meeting`. */
export function basisText(when: DatePartsFragment): string {
  if (!when.asPrinted) {
    return BASES[when.basis];
  }
  return when.basis === 'STATED' ? `stated: “${when.asPrinted}”` : `from “${when.asPrinted}”`;
}

/** A date with how it is known: `15–21 July 2024 (from “last week”)`. */
export function whenText(when: DatePartsFragment | null): string {
  return when ? `${edtfText(when.edtf)} (${basisText(when)})` : 'date not known';
}

const PRECISIONS: Record<DatePartsFragment['precision'], string> = {
  DAY: 'to the day',
  MONTH: 'to the month',
  SEASON: 'to the season',
  YEAR: 'to the year',
  INTERVAL: 'an interval',
};

/** How precise a date is: `to the day`, `open interval`. */
export function precisionText(when: DatePartsFragment): string {
  const open = when.precision === 'INTERVAL' && (!when.earliest || !when.latest);
  return open ? 'open on one side' : PRECISIONS[when.precision];
}

/** A moment by its calendar day, UTC: `24 July 2024`. */
export function dayOfMoment(moment: string): string {
  return edtfText(moment.slice(0, 10));
}
