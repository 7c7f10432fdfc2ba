import { citeMeeting } from '../citation';
import { MeetingDocument, type MeetingCardFragment } from '../generated/graphql';
import { addressOf } from '../router';
import { isPlanned, LIFECYCLE, MEDIUM, MEETING_KIND } from '../words';
import { CopyCitation, OpenQuery } from './actions';
import { SourceLine, Verdict } from './evidence';
import { ActorLink, PlaceLink } from './names';
import { When } from './when';

/** A meeting at a glance. */
export function MeetingCard({ meeting, revision }: { meeting: MeetingCardFragment; revision: number }) {
  const evidence = meeting.citations[0];
  return (
    <article class="card" aria-label={meeting.name}>
      <p class="tag">
        {MEETING_KIND[meeting.kind]} <Lifecycle of={meeting} />
      </p>
      <h3 class="card-title">
        <a href={addressOf('meetings', meeting.id)}>{meeting.name}</a>
      </h3>
      {meeting.summary && <p>{meeting.summary}</p>}
      <dl class="facts">
        <div>
          <dt>When</dt>
          <dd>
            <When when={meeting.when} />
          </dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>
            <MeetingPlace meeting={meeting} />
          </dd>
        </div>
        {meeting.participants.length > 0 && (
          <div>
            <dt>Who</dt>
            <dd>
              {meeting.participants.slice(0, 6).map((participation, index) => (
                <span key={participation.actor.id + participation.role}>
                  {index > 0 && ', '}
                  <ActorLink actor={participation.actor} />
                </span>
              ))}
              {meeting.participants.length > 6 && <span class="quiet"> and {meeting.participants.length - 6} more</span>}
            </dd>
          </div>
        )}
        {evidence && (
          <div>
            <dt>On the word of</dt>
            <dd>
              <SourceLine evidence={evidence} /> <Verdict verification={evidence.verification} />
            </dd>
          </div>
        )}
      </dl>
      <footer class="actions">
        <CopyCitation text={citeMeeting(meeting, revision)} of={meeting.name} />
        <OpenQuery document={MeetingDocument} variables={{ id: meeting.id }} of={meeting.name} />
      </footer>
    </article>
  );
}

/** Where a meeting was; a call has no such place. */
export function MeetingPlace({ meeting }: { meeting: Pick<MeetingCardFragment, 'venue' | 'medium'> }) {
  if (meeting.venue) {
    return <PlaceLink place={meeting.venue} />;
  }
  return <span class="quiet">{meeting.medium === 'PHONE' || meeting.medium === 'VIDEO' ? MEDIUM[meeting.medium] : 'not known'}</span>;
}

/** How far a meeting came, marked where it has not been held. */
export function Lifecycle({ of }: { of: Pick<MeetingCardFragment, 'lifecycle'> }) {
  return <span class={isPlanned(of.lifecycle) ? 'lifecycle lifecycle-planned' : 'lifecycle'}>{LIFECYCLE[of.lifecycle]}</span>;
}
