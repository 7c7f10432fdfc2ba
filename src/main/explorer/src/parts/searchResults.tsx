import { edtfText } from '../dates';
import { searchFilter, isNarrowed, type View } from '../filters';
import { SearchDocument, type SearchQuery } from '../generated/graphql';
import { addressOf } from '../router';
import { useAnswer } from '../useAnswer';
import { OpenQuery } from './actions';
import { Marked } from './marked';
import { Empty, Loading, Problem } from './states';

type Hit = SearchQuery['search']['edges'][number];
type Found = Hit['node'];

/** What the words find, the best first, each with the stretches for which it was found. */
export function SearchResults({ view }: { view: View }) {
  const text = view.q.trim() ? [...view.q].slice(0, 200).join('') : '';
  const variables = text ? { text, filter: searchFilter(view) } : null;
  const { data, failure, loading, retry } = useAnswer(SearchDocument, variables);
  if (failure) {
    return <Problem failure={failure} retry={retry} />;
  }
  if (!data || !variables) {
    return <Loading of="what was found" />;
  }
  const { search } = data;
  return (
    <section class="results" aria-labelledby="found" aria-busy={loading}>
      <div class="section-head">
        <h2 id="found" aria-live="polite">
          {search.total.value} found for “{text.trim()}”{isNarrowed(view) && ', within the filters'}
        </h2>
        <OpenQuery document={SearchDocument} variables={variables} of={`search for ${text}`} />
      </div>
      {search.fuzzy && search.edges.length > 0 && <p class="flag">No record has these words. These have words that are spelt much alike.</p>}
      {search.edges.length === 0 && (
        <Empty title="Nothing has these words">
          <p>Try fewer words, or a name. Words in quotation marks must stand next to each other.</p>
        </Empty>
      )}
      <ol class="hits">
        {search.edges.map((hit) => (
          <HitRow key={hit.node.id} hit={hit} />
        ))}
      </ol>
    </section>
  );
}

function HitRow({ hit }: { hit: Hit }) {
  const { node } = hit;
  const href = addressOfFound(node);
  return (
    <li class="hit">
      <p class="tag">
        {node.__typename}
        {dateOf(node) && <span class="quiet"> · {dateOf(node)}</span>}
      </p>
      <p class="hit-title">{href ? <a href={href}>{titleOf(node)}</a> : titleOf(node)}</p>
      {hit.highlights.map((highlight, index) => (
        <p key={index} class="fragment">
          <span class="quiet">{highlight.field}: </span>
          <Marked text={highlight.fragment} matches={highlight.matches} />
        </p>
      ))}
    </li>
  );
}

function titleOf(node: Found): string {
  switch (node.__typename) {
    case 'Topic':
      return node.topicLabel;
    case 'Quote':
      return node.quoteLabel;
    default:
      return node.label;
  }
}

function dateOf(node: Found): string {
  switch (node.__typename) {
    case 'Statement':
      return node.saidAt ? edtfText(node.saidAt.edtf) : '';
    case 'Quote':
      return node.statement.saidAt ? edtfText(node.statement.saidAt.edtf) : '';
    case 'Meeting':
      return node.when ? edtfText(node.when.edtf) : '';
    case 'Source':
      return node.publishedAt ? edtfText(node.publishedAt.edtf) : '';
    default:
      return '';
  }
}

/** The page of what was found; of a post its holder's, of a topic or place all that belongs to it. */
function addressOfFound(node: Found): string | null {
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
