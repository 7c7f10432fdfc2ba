import { citeMeeting } from '../citation';
import { edtfText } from '../dates';
import { MeetingDocument, type MeetingQuery } from '../generated/graphql';
import { CopyCitation, OpenQuery } from '../parts/actions';
import { EvidenceList } from '../parts/evidence';
import { Lifecycle } from '../parts/meetingCard';
import { ActorLink, PlaceLink } from '../parts/names';
import { StatementCard } from '../parts/statementCard';
import { When } from '../parts/when';
import { addressOf } from '../router';
import { useAnswer } from '../useAnswer';
import { FORMAT, LIFECYCLE, MEDIUM, MEETING_KIND, ROLE } from '../words';
import { Record } from './record';

type Meeting = NonNullable<MeetingQuery['meeting']>;

/** A meeting: when and where, who took part and how, how it came about, and what was said there. */
export function MeetingPage({ id }: { id: string }) {
  const answer = useAnswer(MeetingDocument, { id });
  return (
    <Record answer={answer} kind="meeting" id={id} find={(data) => data.meeting} title={(meeting) => meeting.name}>
      {(meeting, data) => (
        <>
          <header class="record-head">
            <p class="tag">
              {MEETING_KIND[meeting.kind]} <Lifecycle of={meeting} />
            </p>
            <h1>{meeting.name}</h1>
            {meeting.summary && <p class="lead">{meeting.summary}</p>}
            <p class="actions">
              <CopyCitation text={citeMeeting(meeting, data.dataset.revision)} of={meeting.name} />
              <OpenQuery document={MeetingDocument} variables={{ id }} of={meeting.name} />
            </p>
          </header>
          <Particulars meeting={meeting} />
          <Participants meeting={meeting} />
          <section aria-labelledby="history">
            <h2 id="history">How it came about</h2>
            <ol class="rows">
              {meeting.history.map((step) => (
                <li key={step.lifecycle + step.when?.edtf}>
                  <strong class="sentence">{LIFECYCLE[step.lifecycle]}</strong>
                  <span>
                    <When when={step.when} />
                  </span>
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="said">
            <h2 id="said">
              What was said there <span class="count">{meeting.statements.total.value}</span>
            </h2>
            {meeting.statements.nodes.length === 0 && <p class="quiet">No statement is recorded.</p>}
            <div class="cards">
              {meeting.statements.nodes.map((statement) => (
                <StatementCard key={statement.id} statement={statement} revision={data.dataset.revision} without={meeting.id} />
              ))}
            </div>
          </section>
          <section aria-labelledby="evidence">
            <h2 id="evidence">Evidence</h2>
            <EvidenceList citations={meeting.citations} />
          </section>
        </>
      )}
    </Record>
  );
}

function Particulars({ meeting }: { meeting: Meeting }) {
  return (
    <dl class="facts facts-large">
      <div>
        <dt>When</dt>
        <dd>
          <When when={meeting.when} />
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{meeting.venue ? <PlaceLink place={meeting.venue} /> : <span class="quiet">not known, or there is no such place</span>}</dd>
      </div>
      <div>
        <dt>How</dt>
        <dd>
          {FORMAT[meeting.format]}; {MEDIUM[meeting.medium]}
          {meeting.attendance && <span>; attended by “{meeting.attendance}”</span>}
        </dd>
      </div>
      {meeting.topics.length > 0 && (
        <div>
          <dt>About</dt>
          <dd class="chips">{meeting.topics.map((topic) => <a key={topic.id} class="chip" href={`/?topic=${topic.id}`}>{topic.name}</a>)}</dd>
        </div>
      )}
      {meeting.parent && (
        <div>
          <dt>Part of</dt>
          <dd>
            <a href={addressOf('meetings', meeting.parent.id)}>{meeting.parent.name}</a>
          </dd>
        </div>
      )}
      {meeting.parts.length > 0 && (
        <div>
          <dt>Parts</dt>
          <dd>
            {meeting.parts.map((part) => (
              <p key={part.id}>
                <a href={addressOf('meetings', part.id)}>{part.name}</a> <span class="quiet">{part.when && edtfText(part.when.edtf)}</span>
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Participants({ meeting }: { meeting: Meeting }) {
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">Who</h2>
      {meeting.participants.length === 0 && <p class="quiet">Nobody is recorded.</p>}
      <ul class="rows">
        {meeting.participants.map(({ actor, role, capacity, onBehalfOf }) => (
          <li key={actor.id + role}>
            <strong>
              <ActorLink actor={actor} />
            </strong>
            <span class="quiet">
              {capacity?.label}
              {onBehalfOf && <span>{capacity && ', '}for <ActorLink actor={onBehalfOf} /></span>}
            </span>
            <span>{ROLE[role]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
