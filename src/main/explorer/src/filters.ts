import type { ActorQueryVariables, ExploreQueryVariables, FactKind, MeetingFilter, SearchFilter, SortOrder, StatementFilter, TimelineFilter } from './generated/graphql';
import { KIND } from './words';

export type Shown = 'quotes' | 'paraphrases' | 'meetings';
export type Order = 'newest' | 'oldest';

/** What the reader narrowed the view to; it stands in the address, so that the view can be shared. */
export interface Filters {
  actor: string;
  topic: string;
  place: string;
  /** First and last day, `2024-07-24`. */
  from: string;
  to: string;
}

export interface View extends Filters {
  show: Shown;
  order: Order;
  q: string;
  /** Of which kind the hits of a search are; empty: of all kinds. */
  kind: FactKind | '';
}

/** What goes without saying in an address. */
const DEFAULTS: Record<string, string> = { show: 'quotes', order: 'newest' };
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The text where it is a day of the calendar. */
function day(text: string): string {
  const time = DAY.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? '' : text;
}

/** First and last day, in this order however the address has them. */
function days(one: string, other: string): { from: string; to: string } {
  return one && other && one > other ? { from: other, to: one } : { from: one, to: other };
}

export function viewOf(address: URL): View {
  const get = (name: string) => address.searchParams.get(name) ?? '';
  const show = get('show');
  const kind = get('kind');
  return {
    actor: get('actor'),
    topic: get('topic'),
    place: get('place'),
    ...days(day(get('from')), day(get('to'))),
    show: show === 'paraphrases' || show === 'meetings' ? show : 'quotes',
    order: get('order') === 'oldest' ? 'oldest' : 'newest',
    q: get('q'),
    kind: Object.hasOwn(KIND, kind) ? (kind as FactKind) : '',
  };
}

export function addressOfView(view: Partial<View>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (value && DEFAULTS[name] !== value && (name !== 'kind' || view.q)) {
      parameters.set(name, value);
    }
  }
  const query = parameters.toString().replaceAll('%3A', ':');
  return query ? `/?${query}` : '/';
}

export function isNarrowed(filters: Filters): boolean {
  return Boolean(filters.actor || filters.topic || filters.place || filters.from || filters.to);
}

/** The filters' span of time as EDTF; null: all time. */
function spanOf({ from, to }: Filters): string | null {
  if (!from && !to) {
    return null;
  }
  return from === to ? from : `${from || '..'}/${to || '..'}`;
}

export function timelineFilter(filters: Filters): TimelineFilter {
  const span = spanOf(filters);
  return {
    ...(span ? { when: { overlaps: span } } : {}),
    ...(filters.actor ? { actor: { eq: filters.actor } } : {}),
    ...(filters.place ? { venue: { eq: filters.place } } : {}),
    ...(filters.topic ? { topic: { eq: filters.topic } } : {}),
  };
}

function statementFilter(filters: Filters): StatementFilter {
  const span = spanOf(filters);
  const actor = { id: { eq: filters.actor } };
  return {
    ...(span ? { saidAt: { overlaps: span } } : {}),
    ...(filters.actor ? { or: [{ speaker: { actor } }, { onBehalfOf: actor }] } : {}),
    ...(filters.place ? { venue: { id: { eq: filters.place } } } : {}),
    ...(filters.topic ? { topic: { id: { eq: filters.topic } } } : {}),
  };
}

function meetingFilter(filters: Filters): MeetingFilter {
  const span = spanOf(filters);
  return {
    ...(span ? { when: { overlaps: span } } : {}),
    ...(filters.actor ? { participant: { actor: { id: { eq: filters.actor } } } } : {}),
    ...(filters.place ? { venue: { id: { eq: filters.place } } } : {}),
    ...(filters.topic ? { topic: { id: { eq: filters.topic } } } : {}),
  };
}

export function searchFilter(filters: Filters): SearchFilter {
  const span = spanOf(filters);
  return {
    ...(span ? { when: { overlaps: span } } : {}),
    ...(filters.actor ? { speaker: { eq: filters.actor } } : {}),
    ...(filters.place ? { venue: { eq: filters.place } } : {}),
    ...(filters.topic ? { topic: { eq: filters.topic } } : {}),
  };
}

/** The question of an actor's page. */
export function actorVariables(id: string): ActorQueryVariables & { about: StatementFilter } {
  return { id, timeline: { actor: { eq: id } }, about: { about: { id: { eq: id } } } };
}

/** The one question of the first view. */
export function exploreVariables(view: View): ExploreQueryVariables & { showQuotes: boolean } {
  const statements = statementFilter(view);
  const order: SortOrder = view.order === 'oldest' ? 'ASC' : 'DESC';
  return {
    timeline: timelineFilter(view),
    statements,
    quotes: { statement: statements },
    paraphrases: { ...statements, form: { eq: 'PARAPHRASE' } },
    meetings: meetingFilter(view),
    said: [{ by: 'SAID_AT', order }],
    met: [{ by: 'WHEN', order }],
    showQuotes: view.show === 'quotes',
    showParaphrases: view.show === 'paraphrases',
    showMeetings: view.show === 'meetings',
  };
}
