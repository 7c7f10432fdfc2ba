import type { ActorQuery, MeetingQuery, StatementQuery } from '../generated/graphql';

/** The records that have a page, as their pages ask for them. */
export type Actor = NonNullable<ActorQuery['actor']>;
export type Meeting = NonNullable<MeetingQuery['meeting']>;
export type Statement = NonNullable<StatementQuery['statement']>;
