import type { EvidenceFragment, OccasionFragment } from '../generated/graphql';
import { addressOf } from '../router';
import { OCCASION } from '../words';
import { SourceLine, Verdict } from './evidence';
import { PartyLink, PlaceLink } from './names';
import { When } from './when';

interface OccasionProps {
  statement: OccasionFragment;
  evidence: EvidenceFragment | undefined;
  /** On a meeting's own page the meeting goes without saying. */
  without?: string | undefined;
}

/** When, where, at which meeting, and on whose word. */
export function Occasion({ statement, evidence, without }: OccasionProps) {
  return (
    <dl class="facts">
      <div>
        <dt>When</dt>
        <dd>
          <When when={statement.saidAt} />
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>
          <SaidPlace statement={statement} />
        </dd>
      </div>
      {statement.meeting && statement.meeting.id !== without && (
        <div>
          <dt>At</dt>
          <dd>
            <a href={addressOf('meetings', statement.meeting.id)}>{statement.meeting.name}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>On the word of</dt>
        <dd>
          {statement.attribution.map((link) => (
            <span key={link.reporter.name}>
              <PartyLink party={link.reporter} /> <span class="quiet">via</span>{' '}
            </span>
          ))}
          {evidence && <SourceLine evidence={evidence} />}
        </dd>
      </div>
      {evidence && (
        <div>
          <dt>Check</dt>
          <dd>
            <Verdict verification={evidence.verification} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Where it was said; what is said in a call or in writing has no such place. */
export function SaidPlace({ statement }: { statement: Pick<OccasionFragment, 'venue' | 'occasion'> }) {
  if (statement.venue) {
    return <PlaceLink place={statement.venue} />;
  }
  return <span class="quiet">{statement.occasion === 'CALL' || statement.occasion === 'WRITTEN_STATEMENT' ? OCCASION[statement.occasion] : 'not known'}</span>;
}
