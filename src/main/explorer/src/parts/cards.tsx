import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api';
import type { View } from '../filters';
import {
  MoreMeetingsDocument,
  MoreQuotesDocument,
  MoreStatementsDocument,
  type ExploreQuery,
  type ExploreQueryVariables,
  type MeetingCardFragment,
  type QuoteCardFragment,
  type StatementCardFragment,
} from '../generated/graphql';
import { MeetingCard } from './meetingCard';
import { QuoteCard } from './quoteCard';
import { StatementCard } from './statementCard';
import { Empty } from './states';

interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes?: Node[] | undefined;
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
        <CardList<QuoteCardFragment>
          page={data.quotes}
          more={(after) => ask(MoreQuotesDocument, { filter: variables.quotes, after }).then((answer) => answer.quotes)}
          card={(quote) => <QuoteCard key={quote.id} quote={quote} revision={revision} />}
        />
      );
    case 'paraphrases':
      return (
        <CardList<StatementCardFragment>
          page={data.paraphrases}
          more={(after) => ask(MoreStatementsDocument, { filter: variables.paraphrases, after }).then((answer) => answer.statements)}
          card={(statement) => <StatementCard key={statement.id} statement={statement} revision={revision} />}
        />
      );
    case 'meetings':
      return (
        <CardList<MeetingCardFragment>
          page={data.meetings}
          more={(after) => ask(MoreMeetingsDocument, { filter: variables.meetings, after }).then((answer) => answer.meetings)}
          card={(meeting) => <MeetingCard key={meeting.id} meeting={meeting} revision={revision} />}
        />
      );
  }
}

interface CardListProps<Node> {
  page: Page<Node>;
  more: (after: string | null) => Promise<Page<Node>>;
  card: (node: Node) => ComponentChildren;
}

function CardList<Node>({ page, more, card }: CardListProps<Node>) {
  const [next, setNext] = useState<Page<Node>[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => setNext([]), [page]);
  const last = next.at(-1) ?? page;
  const nodes = [page, ...next].flatMap((one) => one.nodes ?? []);
  const load = () =>
    more(last.pageInfo.endCursor).then(
      (loaded) => {
        setProblem('');
        setNext([...next, loaded]);
      },
      (failure: Error) => setProblem(failure.message),
    );
  if (nodes.length === 0) {
    return (
      <Empty title="Nothing fits these filters">
        <p>Clear one of them, or look under the other headings.</p>
      </Empty>
    );
  }
  return (
    <section aria-label="Cards">
      <div class="cards">{nodes.map(card)}</div>
      {last.pageInfo.hasNextPage && (
        <p class="more">
          <button type="button" class="button" onClick={load}>
            Show more
          </button>
        </p>
      )}
      {problem && <p role="alert" class="flag">{problem}</p>}
    </section>
  );
}
