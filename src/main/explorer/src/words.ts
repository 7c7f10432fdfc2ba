import type {
  FactKind,
  LinkBasis,
  MeetingFormat,
  MeetingKind,
  MeetingLifecycle,
  MeetingMedium,
  OrganizationKind,
  ParticipantRole,
  RelationKind,
  SourceKind,
  StatementForm,
  StatementOccasion,
  StatementStatus,
  VerificationState,
} from './generated/graphql';

/** Kinds of records, one and many. */
export const KIND: Record<FactKind, [string, string]> = {
  QUOTE: ['Quote', 'Quotes'],
  STATEMENT: ['Statement', 'Statements'],
  MEETING: ['Meeting', 'Meetings'],
  PERSON: ['Person', 'Persons'],
  ORGANIZATION: ['Organization', 'Organizations'],
  STATE: ['State', 'States'],
  POST: ['Post', 'Posts'],
  PLACE: ['Place', 'Places'],
  TOPIC: ['Topic', 'Topics'],
  SOURCE: ['Source', 'Sources'],
};

export const MEETING_KIND: Record<MeetingKind, string> = {
  TALKS: 'Talks',
  CONFERENCE: 'Conference',
  SUMMIT: 'Summit',
  CALL: 'Call',
  VISIT: 'Visit',
  PRESS_CONFERENCE: 'Press conference',
  INTERVIEW: 'Interview',
  BRIEFING: 'Briefing',
};

export const FORMAT: Record<MeetingFormat, string> = {
  UNILATERAL: 'one side',
  BILATERAL: 'two sides',
  TRILATERAL: 'three sides',
  MULTILATERAL: 'more than three sides',
  UNKNOWN: 'number of sides not given',
};

export const MEDIUM: Record<MeetingMedium, string> = {
  IN_PERSON: 'face to face',
  PHONE: 'by telephone',
  VIDEO: 'by video',
  WRITTEN: 'in writing',
  UNKNOWN: 'how they met is not given',
};

export const LIFECYCLE: Record<MeetingLifecycle, string> = {
  PROPOSED: 'proposed',
  ANNOUNCED: 'announced',
  CONFIRMED: 'confirmed',
  HELD: 'held',
  POSTPONED: 'postponed',
  CANCELLED: 'cancelled',
  DENIED: 'denied',
};

export const ROLE: Record<ParticipantRole, string> = {
  HOST: 'host',
  PARTICIPANT: 'takes part',
  DELEGATION_LEAD: 'leads a delegation',
  MEDIATOR: 'mediates',
  OBSERVER: 'observes',
  INVITED: 'invited',
  NOT_INVITED: 'not invited',
  ABSENT: 'stayed away',
  SPEAKER: 'speaks',
  INTERVIEWER: 'asks the questions',
};

export const OCCASION: Record<StatementOccasion, string> = {
  SPEECH: 'in a speech',
  TALKS: 'in talks',
  PRESS_CONFERENCE: 'at a press conference',
  BRIEFING: 'at a briefing',
  INTERVIEW: 'in an interview',
  CALL: 'in a call',
  WRITTEN_STATEMENT: 'in writing',
  UNKNOWN: 'occasion not given',
};

export const FORM: Record<StatementForm, string> = {
  DIRECT: 'Quoted',
  PARTIAL: 'Quoted in part',
  PARAPHRASE: 'In other words',
};

export const STATUS: Record<StatementStatus, string> = {
  CURRENT: 'stands as recorded',
  CORRECTED: 'corrected since',
  DISPUTED: 'disputed',
  WITHDRAWN: 'withdrawn',
};

export const LINK_BASIS: Record<LinkBasis, string> = {
  STATED: 'as the source states it',
  INFERRED_FROM_CONTEXT: 'from the neighbouring sentences',
  INFERRED_FROM_MEETING: 'from the place of the meeting',
};

export const RELATION: Record<RelationKind, { OUTGOING: string; INCOMING: string }> = {
  RESPONDS_TO: { OUTGOING: 'answers', INCOMING: 'is answered by' },
  REJECTS: { OUTGOING: 'rejects', INCOMING: 'is rejected by' },
  CONTRADICTS: { OUTGOING: 'contradicts', INCOMING: 'is contradicted by' },
  CONFIRMS: { OUTGOING: 'confirms', INCOMING: 'is confirmed by' },
  CLARIFIES: { OUTGOING: 'clarifies', INCOMING: 'is clarified by' },
  REPEATS: { OUTGOING: 'repeats', INCOMING: 'is repeated by' },
};

export const VERDICT: Record<VerificationState, string> = {
  VERIFIED: 'Found in the source’s text',
  DRIFTED: 'Found elsewhere in the text',
  NOT_FOUND: 'Not found in the text',
  NOT_CHECKABLE: 'Not checked',
};

export const SOURCE_KIND: Record<SourceKind, string> = {
  ARTICLE: 'article',
  READOUT: 'readout',
  TRANSCRIPT: 'transcript',
  WRITTEN_STATEMENT: 'written statement',
  INTERVIEW: 'interview',
  REFERENCE_DATA: 'reference data',
};

export const ORGANIZATION_KIND: Record<OrganizationKind, string> = {
  GOVERNMENT: 'Government',
  MINISTRY: 'Ministry',
  HEAD_OF_STATE_OFFICE: 'Office of a head of state',
  ALLIANCE: 'Alliance',
  NEWS_OUTLET: 'News outlet',
  OTHER: 'Organization',
};

/** Whether a meeting lies ahead as far as anybody recorded: it was not held, and nobody called it off. */
export function isPlanned(lifecycle: MeetingLifecycle): boolean {
  return lifecycle === 'PROPOSED' || lifecycle === 'ANNOUNCED' || lifecycle === 'CONFIRMED' || lifecycle === 'POSTPONED';
}
