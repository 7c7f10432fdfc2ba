import { useEffect } from 'preact/hooks';
import { citeQuote, citeStatement } from '../citation';
import { StatementDocument, QuoteDocument } from '../generated/graphql';
import { CopyCitation, OpenQuery } from '../parts/actions';
import { EvidenceList, Verdict } from '../parts/evidence';
import { Speaker } from '../parts/names';
import { WordedBy } from '../parts/quoteCard';
import { useAnswer } from '../useAnswer';
import { FORM, STATUS } from '../words';
import { Record } from './record';
import type { Statement } from './records';
import { StatementFacts } from './statementFacts';
import { Relations } from './relations';

/** A statement with its quotes and everything that is known of it. */
export function StatementPage({ id, part }: { id: string; part: string }) {
  const answer = useAnswer(StatementDocument, { id });
  const there = Boolean(answer.data);
  useEffect(() => {
    if (there && part) {
      document.getElementById(part)?.scrollIntoView({ block: 'center' });
    }
  }, [there, part]);
  return (
    <Record answer={answer} kind="statement" id={id} find={(data) => data.statement} title={(statement) => statement.label}>
      {(statement, data) => (
        <>
          <header class="record-head">
            <p class="tag">
              Statement · {FORM[statement.form]}
              {statement.status !== 'CURRENT' && <strong> · {STATUS[statement.status]}</strong>}
            </p>
            <h1 class={statement.form === 'DIRECT' ? 'words words-large' : 'words words-reported words-large'}>
              {statement.form === 'DIRECT' ? `“${statement.text}”` : statement.text}
            </h1>
            <p class="byline">
              {[statement.speaker, ...statement.coSpeakers].map((party) => (
                <Speaker key={party.asPrinted + party.name} party={party} />
              ))}
            </p>
            {statement.statusReason && <p class="flag">{statement.statusReason}</p>}
            <p class="actions">
              <CopyCitation text={citeStatement(statement, data.dataset.revision)} of={statement.text} />
              <OpenQuery document={StatementDocument} variables={{ id }} of={statement.text} />
            </p>
          </header>
          <StatementFacts statement={statement} />
          {statement.quotes.length > 0 && <Quotes statement={statement} part={part} revision={data.dataset.revision} />}
          <Relations statement={statement} />
          <section aria-labelledby="evidence">
            <h2 id="evidence">Evidence</h2>
            <EvidenceList citations={statement.citations} />
          </section>
        </>
      )}
    </Record>
  );
}

function Quotes({ statement, part, revision }: { statement: Statement; part: string; revision: number }) {
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">
        Quoted words <span class="count">{statement.quotes.length}</span>
      </h2>
      <ul class="quotes">
        {statement.quotes.map((quote) => (
          <li key={quote.id} id={quote.id} class={quote.id === part ? 'card card-chosen' : 'card'}>
            <blockquote class="words">
              <p>“{quote.text}”</p>
            </blockquote>
            <WordedBy quote={{ ...quote, statement }} />
            <p class="quiet">
              {quote.citation.locator && `Characters ${quote.citation.locator.start}–${quote.citation.locator.end} of the source’s text. `}
              <Verdict verification={quote.citation.verification} />
            </p>
            <p class="actions">
              <CopyCitation text={citeQuote({ ...quote, statement }, revision)} of={quote.text} />
              <OpenQuery document={QuoteDocument} variables={{ id: quote.id }} of={quote.text} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
