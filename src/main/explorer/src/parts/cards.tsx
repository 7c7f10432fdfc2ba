import type { ComponentChildren } from 'preact';
import { ask } from '../api';
import type { View } from '../filters';
import { MoreMeetingsDocument, MoreQuotesDocument, MoreStatementsDocument, type ExploreQuery, type ExploreQueryVariables } from '../generated/graphql';
import { MeetingCard } from './meetingCard';
import { Pages, type Page } from './pages';
import { QuoteCard } from './quoteCard';
import { StatementCard } from './statementCard';
import { Empty } from './states';

interface Listed<Node> {
  nodes?: Node[] | undefined;
  pageInfo: Page<Node>['pageInfo'];
}

interface CardsProps {
  data: ExploreQuery;
  view: View;
  variables: ExploreQueryVariables;
}

/** The cards of the chosen tab. */
export function Cards({ data, view, variables }: CardsProps) {
  const revision = data.dataset.revision;
  switch (view.show) {
    case 'quotes':
      return (
        <CardList
          list={data.quotes}
          more={(after) => ask(MoreQuotesDocument, { filter: variables.quotes, sort: variables.said, after }).then((answer) => answer.quotes)}
          card={(quote) => <QuoteCard key={quote.id} quote={quote} revision={revision} />}
        />
      );
    case 'paraphrases':
      return (
        <CardList
          list={data.paraphrases}
          more={(after) => ask(MoreStatementsDocument, { filter: variables.paraphrases, sort: variables.said, after }).then((answer) => answer.statements)}
          card={(statement) => <StatementCard key={statement.id} statement={statement} revision={revision} />}
        />
      );
    case 'meetings':
      return (
        <CardList
          list={data.meetings}
          more={(after) => ask(MoreMeetingsDocument, { filter: variables.meetings, sort: variables.met, after }).then((answer) => answer.meetings)}
          card={(meeting) => <MeetingCard key={meeting.id} meeting={meeting} revision={revision} />}
        />
      );
  }
}

interface CardListProps<Node> {
  list: Listed<Node>;
  more: (after: string | null) => Promise<Listed<Node>>;
  card: (node: Node) => ComponentChildren;
}

function pageOf<Node>({ nodes, pageInfo }: Listed<Node>): Page<Node> {
  return { rows: nodes ?? [], pageInfo };
}

function CardList<Node>({ list, more, card }: CardListProps<Node>) {
  if (!list.nodes?.length) {
    return (
      <Empty title="Nothing fits these filters">
        <p>Clear one of them, or look under the other headings.</p>
      </Empty>
    );
  }
  return (
    <section aria-label="Cards">
      <Pages first={pageOf(list)} of={list} more={(after) => more(after).then(pageOf)}>
        {(nodes) => <div class="cards">{nodes.map(card)}</div>}
      </Pages>
    </section>
  );
}
