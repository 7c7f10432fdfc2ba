import { ActorLink, PartyLink } from '../parts/names';
import { SourceLine } from '../parts/evidence';
import { SaidPlace } from '../parts/occasion';
import { When } from '../parts/when';
import { addressOf } from '../router';
import { LINK_BASIS, OCCASION } from '../words';
import type { Statement } from './records';

/** When, where, on what occasion, to whom, about what, and through whom. */
export function StatementFacts({ statement }: { statement: Statement }) {
  const evidence = statement.citations[0];
  return (
    <dl class="facts facts-large">
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
          {statement.venueBasis && <span class="quiet"> {LINK_BASIS[statement.venueBasis]}</span>}
        </dd>
      </div>
      <div>
        <dt>Occasion</dt>
        <dd>
          {OCCASION[statement.occasion]}
          {statement.meeting && (
            <span>
              : <a href={addressOf('meetings', statement.meeting.id)}>{statement.meeting.name}</a>
            </span>
          )}
          {statement.meetingBasis && <span class="quiet"> {LINK_BASIS[statement.meetingBasis]}</span>}
        </dd>
      </div>
      <div>
        <dt>Printed as</dt>
        <dd>“{statement.speaker.asPrinted}”</dd>
      </div>
      {statement.addressees.length > 0 && (
        <div>
          <dt>To</dt>
          <dd>
            {statement.addressees.map((party, index) => (
              <span key={party.asPrinted}>
                {index > 0 && ', '}
                <PartyLink party={party} />
                {party.capacity && <span class="quiet"> {party.capacity.label}</span>}
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>On the word of</dt>
        <dd>
          {statement.attribution.map((link) => (
            <span key={link.reporter.name}>
              {link.reporter.actor ? <ActorLink actor={link.reporter.actor} /> : link.reporter.name} <span class="quiet">({OCCASION[link.occasion]}), via</span>{' '}
            </span>
          ))}
          {evidence && <SourceLine evidence={evidence} />}
        </dd>
      </div>
      <Subjects statement={statement} />
    </dl>
  );
}

function Subjects({ statement }: { statement: Statement }) {
  if (statement.about.length + statement.topics.length === 0) {
    return null;
  }
  return (
    <div>
      <dt>About</dt>
      <dd class="chips">
        {statement.about.map((subject) => (
          <a key={subject.id} class="chip" href={addressOf(subject.__typename === 'Meeting' ? 'meetings' : 'actors', subject.id)}>
            {subject.label}
          </a>
        ))}
        {statement.topics.map((topic) => (
          <a key={topic.id} class="chip" href={`/?topic=${topic.id}`}>
            {topic.name}
          </a>
        ))}
      </dd>
    </div>
  );
}
