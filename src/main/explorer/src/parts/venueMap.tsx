import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ExploreQuery } from '../generated/graphql';

export type MapPlace = ExploreQuery['places']['nodes'][number];

interface Venue {
  place: MapPlace;
  meetings: number;
  statements: number;
}

type Countries = FeatureCollection<Geometry, { name: string }>;

const WIDTH = 420;
const HEIGHT = 250;

/** The outlines come after the first view: they are decoration, the list below the map says the same. */
async function countries(): Promise<Countries> {
  const [{ feature }, { default: atlas }] = await Promise.all([import('topojson-client'), import('world-atlas/countries-110m.json')]);
  const topology = atlas as unknown as Parameters<typeof feature>[0];
  return feature(topology, topology.objects['countries'] as Parameters<typeof feature>[1]) as unknown as Countries;
}

function isLocated(venue: Venue): venue is Venue & { place: { coordinates: NonNullable<MapPlace['coordinates']> } } {
  return venue.place.coordinates !== null;
}

/** Where things were said and meetings held, as an outline map and as a list. */
export function VenueMap({ venues, chosen, onChoose }: { venues: Venue[]; chosen: string; onChoose: (place: string) => void }) {
  const [outlines, setOutlines] = useState<Countries | null>(null);
  useEffect(() => {
    countries().then(setOutlines, () => setOutlines(null));
  }, []);
  const located = venues.filter(isLocated);
  const projection = useMemo(() => {
    const points = located.map(({ place }) => [place.coordinates.longitude, place.coordinates.latitude]);
    const around = [...points, [0, 60], [130, -8], [10, 5]];
    return geoNaturalEarth1().rotate([-70, 0]).fitExtent([[14, 14], [WIDTH - 14, HEIGHT - 14]], { type: 'MultiPoint', coordinates: around }).clipExtent([[-2, -2], [WIDTH + 2, HEIGHT + 2]]);
  }, [located.map(({ place }) => place.id).join()]);
  const path = geoPath(projection).digits(1);
  const named = new Set(venues.map(({ place }) => place.name));
  const shapes = useMemo(() => outlines?.features.map((country: Feature<Geometry, { name: string }>) => ({ name: country.properties.name, d: path(country) })), [outlines, projection]);
  return (
    <div class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <rect class="sea" width={WIDTH} height={HEIGHT} />
        {shapes?.map(({ name, d }) => d && <path key={name} class={named.has(name) ? 'land land-named' : 'land'} d={d} />)}
        {located.map(({ place, meetings, statements }) => {
          const at = projection([place.coordinates.longitude, place.coordinates.latitude]);
          return at && (
            <g key={place.id} class={place.id === chosen ? 'venue venue-chosen' : 'venue'} transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`} onClick={() => onChoose(place.id === chosen ? '' : place.id)}>
              <circle r={5 + Math.sqrt(meetings + statements) * 1.8} />
              <circle class="venue-point" r="2" />
              <text x="0" y={-10 - Math.sqrt(meetings + statements) * 1.8} text-anchor="middle">{place.name}</text>
            </g>
          );
        })}
      </svg>
      {venues.length === 0 ? (
        <p class="quiet map-note">Nothing that is shown has a known place.</p>
      ) : (
        <ul class="venues" aria-label="Places">
          {venues.map(({ place, meetings, statements }) => (
            <li key={place.id}>
              <button type="button" aria-pressed={place.id === chosen} onClick={() => onChoose(place.id === chosen ? '' : place.id)}>
                {place.name} <span class="quiet">{countText(meetings, 'meeting')}{meetings > 0 && statements > 0 && ', '}{countText(statements, 'statement')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="attribution">Outlines: Natural Earth, public domain. Coordinates: as cited.</p>
    </div>
  );
}

function countText(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the facets say of places, joined with the places. */
export function venuesOf(data: ExploreQuery): Venue[] {
  const counts = (values: { id: string | null; count: number }[] | undefined, id: string) => values?.find((value) => value.id === id)?.count ?? 0;
  return data.places.nodes
    .map((place) => ({
      place,
      meetings: counts(data.meetings.facets[0]?.values, place.id),
      statements: counts(data.said.facets[0]?.values, place.id),
    }))
    .filter(({ meetings, statements }) => meetings + statements > 0)
    .sort((one, other) => other.meetings + other.statements - one.meetings - one.statements);
}
