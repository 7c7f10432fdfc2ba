import type { PartyNameFragment, PlaceNameFragment } from '../generated/graphql';
import { addressOf } from '../router';

interface Named {
  id: string;
  name: string;
}

export function ActorLink({ actor }: { actor: Named }) {
  return <a href={addressOf('actors', actor.id)}>{actor.name}</a>;
}

/** Whoever speaks, is spoken to or passes on: linked where it is a recorded actor, else as printed. */
export function PartyLink({ party }: { party: Pick<PartyNameFragment, 'name'> & { actor: Named | null } }) {
  return party.actor ? <ActorLink actor={party.actor} /> : <span>{party.name}</span>;
}

export function PlaceLink({ place }: { place: PlaceNameFragment }) {
  return (
    <span>
      <a href={`/?place=${place.id}`}>{place.name}</a>
      {place.within && <span class="quiet">, {place.within.name}</span>}
    </span>
  );
}

/** A speaker: name, capacity, and for whom. */
export function Speaker({ party }: { party: PartyNameFragment }) {
  return (
    <span>
      <strong class="speaker">
        <PartyLink party={party} />
      </strong>
      {party.capacity && <span class="capacity">, {party.capacity.label}</span>}
      {party.onBehalfOf && party.onBehalfOf.id !== party.actor?.id && (
        <span class="capacity">
          , for <ActorLink actor={party.onBehalfOf} />
        </span>
      )}
    </span>
  );
}
