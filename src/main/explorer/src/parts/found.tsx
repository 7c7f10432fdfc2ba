import type { FoundFragment, SearchQuery } from '../generated/graphql';
import { addressOf } from '../router';
import { FoundActions } from './foundActions';
import { Marked } from './marked';

interface FoundProps {
  node: FoundFragment;
  date: string;
  highlights: SearchQuery['search']['edges'][number]['highlights'];
}

/** A record that a search found: what it is, why it was found, and the way to its page. */
export function Found({ node, date, highlights }: FoundProps) {
  const href = addressOfFound(node);
  const title = titleOf(node);
  const said = node.__typename === 'Quote' || node.__typename === 'Statement';
  return (
    <>
      <p class="tag">
        {node.__typename}
        {date && ` · ${date}`}
      </p>
      <p class="hit-title">{href ? <a href={href}>{title}</a> : title}</p>
      {said && !highlights.some(({ field }) => field === 'text') && <p class="fragment">{node.text}</p>}
      {highlights.map((highlight, index) => (
        <p key={index} class="fragment">
          {highlight.field !== 'text' && <span class="quiet">{FIELDS[highlight.field] ?? highlight.field}: </span>}
          <Marked text={highlight.fragment} matches={highlight.matches} />
        </p>
      ))}
      <FoundActions node={node} title={title} />
    </>
  );
}

const FIELDS: Record<string, string> = {
  names: 'also named',
  speaker: 'speaker as printed',
  quotes: 'quoted',
};

function titleOf(node: FoundFragment): string {
  switch (node.__typename) {
    case 'Topic':
      return node.topicLabel;
    case 'Quote':
    case 'Statement':
      return node.speaker.name;
    case 'Meeting':
      return node.name;
    default:
      return node.label;
  }
}

/** The page of what was found; of a post its holder's, of a topic or place all that belongs to it. */
function addressOfFound(node: FoundFragment): string | null {
  switch (node.__typename) {
    case 'Person':
    case 'Organization':
    case 'State':
      return addressOf('actors', node.id);
    case 'Meeting':
      return addressOf('meetings', node.id);
    case 'Statement':
      return addressOf('statements', node.id);
    case 'Quote':
      return `${addressOf('statements', node.statement.id)}#${node.id}`;
    case 'Topic':
      return `/?topic=${encodeURIComponent(node.id)}`;
    case 'Place':
      return `/?place=${encodeURIComponent(node.id)}`;
    case 'Post': {
      const actor = node.tenures[0]?.person.id ?? node.organization?.id ?? node.state?.id;
      return actor ? addressOf('actors', actor) : null;
    }
    case 'Source':
      return node.url;
  }
}
