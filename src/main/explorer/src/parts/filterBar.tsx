import type { ExploreQuery } from '../generated/graphql';
import { isNarrowed, type Filters } from '../filters';
import { useMedia } from './useMedia';

interface Option {
  id: string;
  name: string;
}

interface FilterBarProps {
  options: Pick<ExploreQuery, 'actors' | 'topics' | 'places'>;
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

/** The filters, folded away on a phone until they are wanted or in use. */
export function FilterBar(props: FilterBarProps) {
  const wide = useMedia('(min-width: 40.01rem)');
  return (
    <details class="fold" open={wide || isNarrowed(props.filters)}>
      <summary>Filters</summary>
      <Choices {...props} />
    </details>
  );
}

/** Narrows everything on the page by actor, topic, place and time. */
function Choices({ options, filters, onChange }: FilterBarProps) {
  const actors = options.actors.nodes;
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>Actor</span>
        <select value={filters.actor} onChange={(event) => onChange({ actor: event.currentTarget.value })}>
          <option value="">Anybody</option>
          <Group label="Persons" options={actors.filter((actor) => actor.__typename === 'Person')} />
          <Group label="Organizations" options={actors.filter((actor) => actor.__typename === 'Organization')} />
          <Group label="States" options={actors.filter((actor) => actor.__typename === 'State')} />
        </select>
      </label>
      <label>
        <span>Topic</span>
        <select value={filters.topic} onChange={(event) => onChange({ topic: event.currentTarget.value })}>
          <option value="">Anything</option>
          {nested(options.topics.nodes, (topic) => topic.broader?.id)}
        </select>
      </label>
      <label>
        <span>Country or place</span>
        <select value={filters.place} onChange={(event) => onChange({ place: event.currentTarget.value })}>
          <option value="">Anywhere</option>
          {nested(options.places.nodes, (place) => place.within?.id)}
        </select>
      </label>
      <label>
        <span>From</span>
        <input type="date" value={filters.from} max={filters.to || undefined} onChange={(event) => onChange({ from: event.currentTarget.value })} />
      </label>
      <label>
        <span>To</span>
        <input type="date" value={filters.to} min={filters.from || undefined} onChange={(event) => onChange({ to: event.currentTarget.value })} />
      </label>
      <button type="button" class="button" disabled={!isNarrowed(filters)} onClick={() => onChange({ actor: '', topic: '', place: '', from: '', to: '' })}>
        Clear
      </button>
    </form>
  );
}

function Group({ label, options }: { label: string; options: Option[] }) {
  return (
    <optgroup label={label}>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </optgroup>
  );
}

/** Options below what contains them, indented. */
function nested<T extends Option>(options: T[], parent: (option: T) => string | undefined) {
  const ids = new Set(options.map((option) => option.id));
  const below = (id: string | undefined, depth: number): preact.JSX.Element[] =>
    options
      .filter((option) => (depth === 0 ? !ids.has(parent(option) ?? '') : parent(option) === id))
      .flatMap((option) => [
        <option key={option.id} value={option.id}>
          {'\u2003'.repeat(depth) + option.name}
        </option>,
        ...below(option.id, depth + 1),
      ]);
  return below(undefined, 0);
}
