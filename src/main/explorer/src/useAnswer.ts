import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, Failure } from './api';
import type { TypedDocumentString } from './generated/graphql';

export interface Answer<Result> {
  /** What was answered; while the next answer is under way still the one before. */
  data?: Result;
  failure?: Failure;
  loading: boolean;
  retry: () => void;
}

/** Answers of this visit, so that going back shows at once what was there. */
const seen = new Map<string, unknown>();
const MOST = 60;

function remember(key: string, data: unknown): void {
  seen.delete(key);
  seen.set(key, data);
  const oldest = seen.keys().next().value;
  if (seen.size > MOST && oldest !== undefined) {
    seen.delete(oldest);
  }
}

interface State<Result> {
  key: string;
  data?: Result;
  failure?: Failure;
}

/** What the API answers to a question; null asks nothing. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const key = variables === null ? '' : document.toString() + JSON.stringify(variables);
  const [state, setState] = useState<State<Result>>({ key: '' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    if (variables === null || seen.has(key)) {
      return undefined;
    }
    const abort = new AbortController();
    ask(document, variables, abort.signal).then(
      (data) => {
        remember(key, data);
        setState({ key, data });
      },
      (problem: unknown) => {
        if (!abort.signal.aborted) {
          const failure = problem instanceof Failure ? problem : new Failure('refused', String(problem));
          setState({ key, failure });
        }
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  const known = seen.get(key) as Result | undefined;
  if (known !== undefined && state.data !== known) {
    setState({ key, data: known });
  }
  const data = known ?? state.data;
  const failure = state.key === key ? state.failure : undefined;
  return {
    ...(data !== undefined && variables !== null ? { data } : {}),
    ...(failure ? { failure } : {}),
    loading: variables !== null && known === undefined && !failure,
    retry: () => {
      setState({ key: '' });
      retry();
    },
  };
}
