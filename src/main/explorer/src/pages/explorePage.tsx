import { useEffect } from 'preact/hooks';
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

const TABS: { show: Shown; name: string }[] = [
  { show: 'quotes', name: 'Quotes' },
  { show: 'paraphrases', name: 'In other words' },
  { show: 'meetings', name: 'Meetings' },
];

/** The first view: all that is known by time and place, narrowed as the reader likes. */
export function ExplorePage({ view }: { view: View }) {
  const variables = exploreVariables(view);
  const { data, failure, loading, retry } = useAnswer(ExploreDocument, variables);
  useEffect(() => {
    document.title = view.q ? `${view.q} – Communiqué` : 'Communiqué – who said what, and on whose word we have it';
  }, [view.q]);
  if (failure) {
    return <Problem failure={failure} retry={retry} />;
  }
  if (!data) {
    return <Loading of="the facts" />;
  }
  const change = (changed: Partial<View>) => navigate(addressOfView({ ...view, ...changed }));
  const counts = { quotes: data.quotes.total.value, paraphrases: data.paraphrases.total.value, meetings: data.meetings.total.value };
  const { timeline } = data;
  return (
    <div class={loading ? 'explore explore-waiting' : 'explore'} aria-busy={loading}>
      <h1 class="visually-hidden">Who said what, where and when</h1>
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
            {isNarrowed(view) && <span class="quiet">within the filters; undated ones are left out while a time is chosen</span>}
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
