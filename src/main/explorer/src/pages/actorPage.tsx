import { citeActor } from '../citation';
import { edtfText } from '../dates';
import { ActorDocument, type ActorQuery } from '../generated/graphql';
import { CopyCitation, OpenQuery } from '../parts/actions';
import { EvidenceList } from '../parts/evidence';
import { Lifecycle } from '../parts/meetingCard';
import { StatementCard } from '../parts/statementCard';
import { Timeline } from '../parts/timeline';
import { addressOf } from '../router';
import { useAnswer } from '../useAnswer';
import { MEETING_KIND, ORGANIZATION_KIND, ROLE } from '../words';
import { Offices } from './offices';
import { Record } from './record';

export type Actor = NonNullable<ActorQuery['actor']>;

function kindOf(actor: Actor): string {
  return actor.__typename === 'Organization' ? ORGANIZATION_KIND[actor.kind] : actor.__typename;
}

/** A person, an organization or a state: offices, what it said, and where it took part. */
export function ActorPage({ id }: { id: string }) {
  const variables = { id, timeline: { actor: { eq: id } } };
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
              <a class="action" href={`/?actor=${actor.id}`}>Narrow the explorer to it</a>
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
          <section aria-labelledby="said">
            <h2 id="said">
              Statements <span class="count">{actor.statements.total.value}</span>
            </h2>
            {actor.statements.nodes.length === 0 && <p class="quiet">None is recorded.</p>}
            <div class="cards">
              {actor.statements.nodes.map((statement) => (
                <StatementCard key={statement.id} statement={statement} revision={data.dataset.revision} />
              ))}
            </div>
            {actor.statements.pageInfo.hasNextPage && <p><a href={`/?actor=${actor.id}`}>All of them in the explorer</a></p>}
          </section>
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
