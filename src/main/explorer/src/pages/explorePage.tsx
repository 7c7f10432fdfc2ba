import { addressOfView, exploreVariables, isNarrowed, type Shown, type View } from '../filters';
import { ExploreDocument } from '../generated/graphql';
import { OpenQuery } from '../parts/actions';
import { Cards } from '../parts/cards';
import { FilterBar } from '../parts/filterBar';
import { SearchResults } from '../parts/searchResults';
import { Loading, Problem } from '../parts/states';
import { Timeline } from '../parts/timeline';
import { VenueMap, venuesOf } from '../parts/venueMap';
import { navigate } from '../router';
import { useAnswer } from '../useAnswer';
import { useTitle } from '../useTitle';

const TABS: { show: Shown; name: string }[] = [
  { show: 'quotes', name: 'Quotes' },
  { show: 'paraphrases', name: 'In other words' },
  { show: 'meetings', name: 'Meetings' },
];

/** The first view: all that is known by time and place, narrowed as the reader likes. */
export function ExplorePage({ view }: { view: View }) {
  const variables = exploreVariables(view);
  const { data, failure, loading, retry } = useAnswer(ExploreDocument, variables);
  useTitle(view.q);
  if (failure) {
    return <Problem failure={failure} retry={retry} />;
  }
  if (!data) {
    return <Loading whole of="the facts" />;
  }
  const change = (changed: Partial<View>) => navigate(addressOfView({ ...view, ...changed }));
  const counts = { quotes: data.quotes.total.value, paraphrases: data.paraphrases.total.value, meetings: data.meetings.total.value };
  const { timeline } = data;
  return (
    <div class={loading ? 'explore explore-waiting' : 'explore'} aria-busy={loading}>
      <header class={view.q || isNarrowed(view) ? 'intro visually-hidden' : 'intro'}>
        <h1>Who said what, and on whose word we have it</h1>
        <p class="lead">
          Diplomacy as reported: {counts.quotes} quotes, {counts.paraphrases} statements in other words and {counts.meetings} meetings, each dated no sharper than its
          source, and with the verdict of a check against the source’s text.
        </p>
      </header>
      <FilterBar options={data} filters={view} onChange={change} />
      {view.q ? (
        <SearchResults view={view} />
      ) : (
        <>
          <div class="overview">
            <section class="panel" aria-labelledby="timeline">
              <div class="section-head">
                <h2 id="timeline">Timeline</h2>
                <span class="quiet">
                  {timeline.edges.length < timeline.total.value ? `the newest ${timeline.edges.length} of ${timeline.total.value}; narrow it to see the others` : `${timeline.total.value} dated`}
                </span>
                <OpenQuery document={ExploreDocument} variables={variables} of="this view" />
              </div>
              {timeline.edges.length ? (
                <Timeline rows={timeline} onSpan={(from, to) => change({ from, to })} />
              ) : (
                <p class="notice">Nothing dated is left. Clear a filter to see more.</p>
              )}
            </section>
            <section class="panel" aria-labelledby="places">
              <div class="section-head">
                <h2 id="places">Where</h2>
              </div>
              <VenueMap venues={venuesOf(data)} chosen={view.place} onChoose={(place) => change({ place })} />
            </section>
          </div>
          <nav class="tabs" aria-label="What to list">
            {TABS.map(({ show, name }) => (
              <a key={show} href={addressOfView({ ...view, show })} aria-current={view.show === show ? 'page' : undefined}>
                {name} <span class="count">{counts[show]}</span>
              </a>
            ))}
            {(view.from || view.to) && <span class="quiet">Undated ones are left out while a time is chosen.</span>}
            <a class="action" href={addressOfView({ ...view, order: view.order === 'newest' ? 'oldest' : 'newest' })}>
              {view.order === 'newest' ? 'Oldest first' : 'Newest first'}
            </a>
          </nav>
          <Cards data={data} view={view} variables={variables} />
        </>
      )}
      <p class="revision">
        Revision {data.dataset.revision} of the dataset, published {data.dataset.publishedAt.slice(0, 10)}, {data.dataset.license}.
      </p>
    </div>
  );
}
