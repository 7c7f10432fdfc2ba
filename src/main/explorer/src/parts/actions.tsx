import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql';
import { graphiqlAddress } from '../graphiql';

/** Whether the text stands on the clipboard; where the browser does not allow that, it is shown to be copied by hand. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    prompt('The browser does not let the page copy. The citation:', text);
    return false;
  }
}

/** Copies a citation, and says that it did. */
export function CopyCitation({ text, of }: { text: string | (() => Promise<string>); of: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      const citation = typeof text === 'string' ? text : await text();
      setTold((await written(citation)) ? 'Copied' : '');
    } catch (failure) {
      setTold(failure instanceof Error ? failure.message : String(failure));
    }
    setTimeout(() => setTold(''), 2500);
  };
  return (
    <button type="button" class="action" onClick={copy} aria-label={`${told || 'Copy as citation'}: ${of}`}>
      <span aria-live="polite">{told || 'Copy as citation'}</span>
    </button>
  );
}

interface OpenQueryProps<Result, Variables> {
  document: TypedDocumentString<Result, Variables>;
  variables: Variables;
  of: string;
}

/** Opens the question that gave what is shown in GraphiQL. */
export function OpenQuery<Result, Variables>({ document, variables, of }: OpenQueryProps<Result, Variables>) {
  return (
    <a class="action" href={graphiqlAddress(document, variables)} aria-label={`Open in GraphiQL: ${of}`}>
      Open in GraphiQL
    </a>
  );
}
