import { edtfText, whenText } from '../dates';
import type { DatePartsFragment } from '../generated/graphql';
import { ActorLink } from '../parts/names';
import type { Actor } from './records';

type Tenure = Extract<Actor, { __typename: 'Person' }>['tenures'][number];

function attested(dates: DatePartsFragment[]): string {
  return dates.length ? `seen in it ${[...new Set(dates.map((when) => edtfText(when.edtf)))].join('; ')}` : '';
}

function boundsOf({ from, until, attestedAt }: Tenure): string {
  return [from ? `took it ${whenText(from)}` : '', until ? `left it ${whenText(until)}` : '', attested(attestedAt)].filter(Boolean).join('; ');
}

/** The offices of a person, or what an organization belongs to and which posts it has. */
export function Offices({ actor }: { actor: Actor }) {
  if (actor.__typename === 'Person' && actor.tenures.length > 0) {
    return (
      <section aria-labelledby="offices">
        <h2 id="offices">Offices</h2>
        <ul class="rows">
          {actor.tenures.map((tenure) => (
            <li key={tenure.post.title}>
              <strong>{tenure.post.title}</strong>
              <span>{tenure.post.organization ? <ActorLink actor={tenure.post.organization} /> : tenure.post.state && <ActorLink actor={tenure.post.state} />}</span>
              <span class="quiet">{boundsOf(tenure) || 'no source gives its bounds'}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  if (actor.__typename === 'Organization') {
    return (
      <section aria-label="Belongs to">
        {actor.partOf && <p>Part of <ActorLink actor={actor.partOf} />.</p>}
        {actor.state && <p>Organ of <ActorLink actor={actor.state} />.</p>}
        {actor.posts.map((post) => (
          <p key={post.title}>
            {post.title}: {post.tenures.map(({ person }, index) => <span key={person.id}>{index > 0 && ', '}<ActorLink actor={person} /></span>)}
          </p>
        ))}
      </section>
    );
  }
  return null;
}
