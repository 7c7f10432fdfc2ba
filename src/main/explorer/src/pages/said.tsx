import type { StatementCardsFragment } from '../generated/graphql';
import { Pages, type Page } from '../parts/pages';
import { StatementCard } from '../parts/statementCard';

type Statements = StatementCardsFragment & { total: { value: number } };

interface SaidProps {
  id: string;
  title: string;
  statements: Statements;
  none: string;
  revision: number;
  /** On a meeting's own page the meeting goes without saying. */
  without?: string;
  more: (after: string | null) => Promise<StatementCardsFragment | null | undefined>;
}

function pageOf(list: StatementCardsFragment | null | undefined): Page<StatementCardsFragment['nodes'][number]> {
  return { rows: list?.nodes ?? [], pageInfo: list?.pageInfo ?? { hasNextPage: false, endCursor: null } };
}

/** A heading, how many statements there are, and the statements as cards. */
export function Said({ id, title, statements, none, revision, without, more }: SaidProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{statements.total.value}</span>
      </h2>
      {statements.nodes.length === 0 && <p class="quiet">{none}</p>}
      <Pages first={pageOf(statements)} of={statements} more={(after) => more(after).then(pageOf)}>
        {(nodes) => (
          <div class="cards">
            {nodes.map((statement) => (
              <StatementCard key={statement.id} statement={statement} revision={revision} without={without} />
            ))}
          </div>
        )}
      </Pages>
    </section>
  );
}
