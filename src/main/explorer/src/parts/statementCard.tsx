import { citeStatement } from '../citation';
import { StatementDocument, type StatementPageFragment } from '../generated/graphql';
import { addressOf } from '../router';
import { FORM, STATUS } from '../words';
import { CopyCitation, OpenQuery } from './actions';
import { Speaker } from './names';
import { Occasion } from './occasion';
import { WordedBy } from './quoteCard';

interface StatementCardProps {
  statement: StatementPageFragment;
  revision: number;
  without?: string | undefined;
}

/** A statement at a glance, in whatever form it is reported. */
export function StatementCard({ statement, revision, without }: StatementCardProps) {
  const reworded = statement.quotes.find((quote) => quote.wordedBy.name !== statement.speaker.name);
  return (
    <article class="card" aria-label={`Statement of ${statement.speaker.name}`}>
      <p class="tag">{FORM[statement.form]}</p>
      <p class={statement.form === 'DIRECT' ? 'words' : 'words words-reported'}>
        <a href={addressOf('statements', statement.id)}>{statement.form === 'DIRECT' ? `“${statement.text}”` : statement.text}</a>
      </p>
      <p class="byline">
        {[statement.speaker, ...statement.coSpeakers].map((party) => (
          <Speaker key={party.asPrinted + party.name} party={party} />
        ))}
      </p>
      {reworded && <WordedBy quote={{ ...reworded, statement }} />}
      {statement.status !== 'CURRENT' && <p class="flag">This statement was {STATUS[statement.status]}.</p>}
      <Occasion statement={statement} evidence={statement.citations[0]} without={without} />
      <footer class="actions">
        <CopyCitation text={citeStatement(statement, revision)} of={statement.text} />
        <OpenQuery document={StatementDocument} variables={{ id: statement.id }} of={statement.text} />
      </footer>
    </article>
  );
}
