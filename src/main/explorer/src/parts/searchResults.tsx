import { ask } from '../api';
import { edtfText } from '../dates';
import { addressOfView, isNarrowed, searchFilter, type View } from '../filters';
import { SearchDocument, type FactKind, type SearchQuery } from '../generated/graphql';
import { useAnswer } from '../useAnswer';
import { KIND } from '../words';
import { OpenQuery } from './actions';
import { Found } from './found';
import { Pages, type Page } from './pages';
import { Empty, Loading, Problem } from './states';

type Hit = SearchQuery['search']['edges'][number];

function pageOf({ search }: SearchQuery): Page<Hit> {
  return { rows: search.edges, pageInfo: search.pageInfo };
}

/** What the words find, the best first, each with the stretches for which it was found. */
export function SearchResults({ view }: { view: View }) {
  const text = [...view.q.trim()].slice(0, 200).join('');
  const variables = text ? { text, kinds: view.kind ? [view.kind] : null, filter: searchFilter(view) } : null;
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
          {loading ? `Searching for “${text}” …` : `${search.total.value} found for “${text}”${isNarrowed(view) ? ', within the filters' : ''}`}
        </h2>
        <OpenQuery document={SearchDocument} variables={variables} of={`search for ${text}`} />
      </div>
      <Kinds view={view} counts={data.all.facets[0]?.values ?? []} />
      {search.fuzzy && search.edges.length > 0 && <p class="flag">No record has these words. These have words that are spelt much alike.</p>}
      {search.edges.length === 0 && (
        <Empty title={view.kind ? `Among the ${KIND[view.kind][1].toLowerCase()} none has these words` : 'Nothing has these words'}>
          <p>Try fewer words, or a name. Words in quotation marks must stand next to each other.</p>
        </Empty>
      )}
      <Pages first={pageOf(data)} of={data} more={(after) => ask(SearchDocument, { ...variables, after }).then(pageOf)}>
        {(hits) => (
          <ol class="hits">
            {hits.map(({ node, highlights }) => (
              <li key={node.id} class="hit">
                <Found node={node} date={dateOf(node)} highlights={highlights} />
              </li>
            ))}
          </ol>
        )}
      </Pages>
    </section>
  );
}

/** How many hits there are of which kind; each narrows the search to its kind. */
function Kinds({ view, counts }: { view: View; counts: { value: string; count: number }[] }) {
  if (counts.length < 2 && !view.kind) {
    return null;
  }
  const all = { value: '', count: counts.reduce((sum, { count }) => sum + count, 0) };
  return (
    <nav class="chips" aria-label="Kinds of records">
      {[all, ...counts].map(({ value, count }) => (
        <a key={value} class="chip" href={addressOfView({ ...view, kind: value as FactKind | '' })} aria-current={view.kind === value ? 'page' : undefined}>
          {value ? KIND[value as FactKind][1] : 'All'} <span class="count">{count}</span>
        </a>
      ))}
    </nav>
  );
}

function dateOf(node: Hit['node']): string {
  const when = 'saidAt' in node ? node.saidAt : 'statement' in node ? node.statement.saidAt : 'when' in node ? node.when : 'publishedAt' in node ? node.publishedAt : null;
  return when ? edtfText(when.edtf) : '';
}
