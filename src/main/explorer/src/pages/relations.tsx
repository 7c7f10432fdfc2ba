import { addressOf } from '../router';
import { RELATION } from '../words';
import type { Statement } from './records';

/** How the statement relates to others, and who says so. */
export function Relations({ statement }: { statement: Statement }) {
  if (statement.relations.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Beside other statements</h2>
      <ul class="rows">
        {statement.relations.map(({ kind, direction, assertedBy, statement: other }) => (
          <li key={kind + direction + other.id}>
            <span>
              It <strong>{RELATION[kind][direction]}</strong> {other.speaker.name}:
            </span>
            <a href={addressOf('statements', other.id)}>{other.text}</a>
            <span class="quiet">{assertedBy === 'SOURCE' ? 'so the source' : 'so the curators'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
