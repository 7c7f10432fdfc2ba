import { ask } from '../api';
import { citeActor } from '../citation';
import { edtfText } from '../dates';
import { actorVariables } from '../filters';
import { ActorDocument, MoreOfActorDocument, MoreStatementsDocument } from '../generated/graphql';
import { CopyCitation, OpenQuery } from '../parts/actions';
import { EvidenceList } from '../parts/evidence';
import { Lifecycle } from '../parts/meetingCard';
import { Timeline } from '../parts/timeline';
import { addressOf } from '../router';
import { useAnswer } from '../useAnswer';
import { MEETING_KIND, ORGANIZATION_KIND, ROLE } from '../words';
import { Offices } from './offices';
import { Record } from './record';
import type { Actor } from './records';
import { Said } from './said';

function kindOf(actor: Actor): string {
  return actor.__typename === 'Organization' ? ORGANIZATION_KIND[actor.kind] : actor.__typename;
}

/** A person, an organization or a state: offices, what it said, and where it took part. */
export function ActorPage({ id }: { id: string }) {
  const variables = actorVariables(id);
  const answer = useAnswer(ActorDocument, variables);
  return (
    <Record answer={answer} kind="actor" id={id} find={(data) => data.actor} title={(actor) => actor.name}>
      {(actor, data) => (
        <>
          <header class="record-head">
            <p class="tag">{kindOf(actor)}</p>
            <h1>{actor.name}</h1>
            {actor.names.length > 0 && <p class="quiet">Also printed as {actor.names.map((name) => `“${name.text}”`).join(', ')}</p>}
            <p class="actions">
              <CopyCitation text={citeActor(actor, data.dataset.revision)} of={actor.name} />
              <OpenQuery document={ActorDocument} variables={variables} of={actor.name} />
              <a class="action" href={`/?actor=${actor.id}`}>See it in the explorer</a>
            </p>
          </header>
          <Offices actor={actor} />
          {data.timeline.edges.length > 0 && (
            <section class="panel" aria-labelledby="timeline">
              <h2 id="timeline">Timeline</h2>
              <Timeline rows={data.timeline} />
            </section>
          )}
          <Parts actor={actor} />
          <Said
            id="said"
            title="Statements"
            none="None is recorded."
            statements={actor.statements}
            revision={data.dataset.revision}
            more={(after) => ask(MoreOfActorDocument, { id, after }).then((answer) => answer.actor?.statements)}
          />
          {data.about.total.value > 0 && (
            <Said
              id="about"
              title={`Said about ${actor.name}`}
              none=""
              statements={data.about}
              revision={data.dataset.revision}
              more={(after) => ask(MoreStatementsDocument, { filter: variables.about, after }).then((answer) => answer.statements)}
            />
          )}
          <section aria-labelledby="evidence">
            <h2 id="evidence">Evidence</h2>
            <EvidenceList citations={actor.citations} />
          </section>
        </>
      )}
    </Record>
  );
}

function Parts({ actor }: { actor: Actor }) {
  const { meetings } = actor;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">
        Meetings <span class="count">{meetings.total.value}</span>
      </h2>
      {meetings.edges.length === 0 && <p class="quiet">None is recorded.</p>}
      <ul class="rows">
        {meetings.edges.map(({ node, role, capacity }) => (
          <li key={node.id + role}>
            <a href={addressOf('meetings', node.id)}>{node.name}</a>
            <span class="quiet">
              {MEETING_KIND[node.kind]}, {node.when ? edtfText(node.when.edtf) : 'date not known'}
            </span>
            <span>
              {ROLE[role]}
              {capacity && `, ${capacity.label}`} <Lifecycle of={node} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
