import { ask } from '../api';
import { citeMeeting } from '../citation';
import { edtfText } from '../dates';
import { MeetingDocument, MoreAboutMeetingDocument, MoreOfMeetingDocument } from '../generated/graphql';
import { CopyCitation, OpenQuery } from '../parts/actions';
import { EvidenceList } from '../parts/evidence';
import { Lifecycle, MeetingPlace } from '../parts/meetingCard';
import { ActorLink } from '../parts/names';
import { When } from '../parts/when';
import { addressOf } from '../router';
import { useAnswer } from '../useAnswer';
import { FORMAT, LIFECYCLE, MEDIUM, MEETING_KIND, ROLE } from '../words';
import { Record } from './record';
import type { Meeting } from './records';
import { Said } from './said';

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
          <Said
            id="said"
            title="What was said there"
            none="No statement made there is recorded."
            statements={meeting.statements}
            revision={data.dataset.revision}
            without={meeting.id}
            more={(after) => ask(MoreOfMeetingDocument, { id, after }).then((answer) => answer.meeting?.statements)}
          />
          {meeting.mentions.total.value > 0 && (
            <Said
              id="mentions"
              title="What was said about it elsewhere"
              none=""
              statements={meeting.mentions}
              revision={data.dataset.revision}
              more={(after) => ask(MoreAboutMeetingDocument, { id, after }).then((answer) => answer.meeting?.mentions)}
            />
          )}
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
        <dd><MeetingPlace meeting={meeting} /></dd>
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
