import { ask } from '../api';
import { citeActor, citeMeeting, citeQuote, citeStatement } from '../citation';
import { actorVariables } from '../filters';
import { ActorDocument, MeetingDocument, QuoteDocument, StatementDocument, type FoundFragment, type TypedDocumentString } from '../generated/graphql';
import { CopyCitation, OpenQuery } from './actions';

/** Cites what was found, and opens the question that shows all of it. Topics, places, posts and sources have no page, and so neither. */
export function FoundActions({ node, title }: { node: FoundFragment; title: string }) {
  const { id } = node;
  switch (node.__typename) {
    case 'Person':
    case 'Organization':
    case 'State':
      return <Actions of={title} document={ActorDocument} variables={actorVariables(id)} cite={({ actor, dataset }) => actor && citeActor(actor, dataset.revision)} />;
    case 'Meeting':
      return <Actions of={title} document={MeetingDocument} variables={{ id }} cite={({ meeting, dataset }) => meeting && citeMeeting(meeting, dataset.revision)} />;
    case 'Statement':
      return <Actions of={node.text} document={StatementDocument} variables={{ id }} cite={({ statement, dataset }) => statement && citeStatement(statement, dataset.revision)} />;
    case 'Quote':
      return <Actions of={node.text} document={QuoteDocument} variables={{ id }} cite={({ quote, dataset }) => quote && citeQuote(quote, dataset.revision)} />;
    default:
      return null;
  }
}

interface ActionsProps<Result, Variables> {
  of: string;
  document: TypedDocumentString<Result, Variables>;
  variables: Variables;
  cite: (answer: Result) => string | null;
}

/** The citation is asked for when it is wanted. */
function Actions<Result, Variables>({ of, document, variables, cite }: ActionsProps<Result, Variables>) {
  const citation = async () => {
    const text = cite(await ask(document, variables));
    if (text === null) {
      throw new Error('The record is not there any more.');
    }
    return text;
  };
  return (
    <p class="actions">
      <CopyCitation text={citation} of={of} />
      <OpenQuery document={document} variables={variables} of={of} />
    </p>
  );
}
