import { citeQuote } from '../citation';
import { QuoteDocument, type QuoteCardFragment } from '../generated/graphql';
import { addressOf } from '../router';
import { STATUS } from '../words';
import { CopyCitation, OpenQuery } from './actions';
import { ActorLink, Speaker } from './names';
import { Occasion } from './occasion';

interface QuoteCardProps {
  quote: QuoteCardFragment;
  revision: number;
  without?: string | undefined;
}

/** A quote at a glance: the words, who, where, when, and on whose word. */
export function QuoteCard({ quote, revision, without }: QuoteCardProps) {
  const { statement } = quote;
  return (
    <article class="card" id={quote.id} aria-label={`Quote of ${statement.speaker.name}`}>
      <blockquote class="words">
        <a href={`${addressOf('statements', statement.id)}#${quote.id}`}>
          <p>“{quote.text}”</p>
        </a>
      </blockquote>
      <p class="byline">
        {[statement.speaker, ...statement.coSpeakers].map((party) => (
          <Speaker key={party.asPrinted + party.name} party={party} />
        ))}
      </p>
      <WordedBy quote={quote} />
      {statement.text !== quote.text && (
        <p class="context">
          <span class="quiet">In: </span>
          {statement.text}
        </p>
      )}
      {statement.status !== 'CURRENT' && <p class="flag">This statement was {STATUS[statement.status]}.</p>}
      <Occasion statement={statement} evidence={quote.citation} without={without} />
      <footer class="actions">
        <CopyCitation text={citeQuote(quote, revision)} of={quote.text} />
        <OpenQuery document={QuoteDocument} variables={{ id: quote.id }} of={quote.text} />
      </footer>
    </article>
  );
}

/** Says whose wording it is where it is not the speaker's own. */
export function WordedBy({ quote }: { quote: Pick<QuoteCardFragment, 'wordedBy'> & { statement: { speaker: { name: string } } } }) {
  const { wordedBy } = quote;
  if (wordedBy.name === quote.statement.speaker.name) {
    return null;
  }
  return (
    <p class="flag">
      Not the speaker’s own wording. Worded by: {wordedBy.actor ? <ActorLink actor={wordedBy.actor} /> : wordedBy.name}.
    </p>
  );
}
