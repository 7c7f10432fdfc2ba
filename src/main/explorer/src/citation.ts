import { edtfText, whenText } from './dates';
import type { EvidenceFragment, MeetingCardFragment, OccasionFragment, QuoteCardFragment, StatementCardFragment } from './generated/graphql';
import { addressOf } from './router';
import { MEETING_KIND, LIFECYCLE } from './words';

function sourceText(evidence: EvidenceFragment | undefined): string {
  if (!evidence) {
    return '';
  }
  const { source, locator } = evidence;
  const title = source.title ? `“${source.title}”` : source.label;
  const published = source.title && source.publishedAt ? edtfText(source.publishedAt.edtf) : null;
  const passage = locator ? `characters ${locator.start}–${locator.end}` : null;
  return [source.publisher?.name, title, published, passage, source.url].filter(Boolean).join(', ');
}

function speakerText(statement: OccasionFragment): string {
  return [statement.speaker, ...statement.coSpeakers]
    .map((party) => (party.capacity ? `${party.name}, ${party.capacity.label}` : party.name))
    .join('; ');
}

function occasionText(statement: OccasionFragment): string {
  const where = [statement.meeting?.name, statement.venue?.name].filter(Boolean).join(', ');
  return [whenText(statement.saidAt), where].filter(Boolean).join('; ');
}

function chainText(statement: OccasionFragment): string {
  const reporters = statement.attribution.map((link) => link.reporter.name);
  return reporters.length ? `Passed on by ${reporters.join(', then ')}.` : '';
}

function permanent(folder: 'actors' | 'meetings' | 'statements', id: string, fragment = ''): string {
  return location.origin + addressOf(folder, id) + fragment;
}

function inDataset(revision: number, id: string, address: string): string {
  return `Communiqué, revision ${revision}, ${id}, ${address}`;
}

function sentences(...parts: string[]): string {
  return parts.filter(Boolean).join(' ');
}

export function citeQuote(quote: QuoteCardFragment, revision: number): string {
  const { statement } = quote;
  const reported = quote.wordedBy.name === statement.speaker.name ? '' : `Wording of ${quote.wordedBy.name}.`;
  return sentences(
    `${speakerText(statement)}: “${quote.text}”`,
    `${occasionText(statement)}.`,
    reported,
    chainText(statement),
    `Source: ${sourceText(quote.citation)}.`,
    inDataset(revision, quote.id, permanent('statements', statement.id, `#${quote.id}`)),
  );
}

export function citeStatement(statement: StatementCardFragment, revision: number): string {
  return sentences(
    `${speakerText(statement)}: ${statement.text}`,
    statement.form === 'DIRECT' ? '' : '[as reported, not verbatim]',
    `${occasionText(statement)}.`,
    chainText(statement),
    `Source: ${sourceText(statement.citations[0])}.`,
    inDataset(revision, statement.id, permanent('statements', statement.id)),
  );
}

export function citeMeeting(meeting: MeetingCardFragment, revision: number): string {
  return sentences(
    `${meeting.name} (${MEETING_KIND[meeting.kind].toLowerCase()}, ${LIFECYCLE[meeting.lifecycle]}), ${whenText(meeting.when)}${meeting.venue ? `, ${meeting.venue.name}` : ''}.`,
    `Source: ${sourceText(meeting.citations[0])}.`,
    inDataset(revision, meeting.id, permanent('meetings', meeting.id)),
  );
}

export function citeActor(actor: { id: string; name: string; citations: EvidenceFragment[] }, revision: number): string {
  return sentences(
    `${actor.name}.`,
    `Source: ${sourceText(actor.citations[0])}.`,
    inDataset(revision, actor.id, permanent('actors', actor.id)),
  );
}
