import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Page<Row> {
  rows: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PagesProps<Row> {
  first: Page<Row>;
  /** What `first` belongs to; where it changes, the pages after it are forgotten. */
  of: object;
  more: (after: string | null) => Promise<Page<Row>>;
  children: (rows: Row[]) => ComponentChildren;
}

/** How far lists of this visit have grown, so that going back shows as much as there was. */
const grown = new WeakMap<object, Page<never>[]>();

/** A list that grows by a page each time the reader asks for more. */
export function Pages<Row>({ first, of, more, children }: PagesProps<Row>) {
  const [state, setState] = useState<{ loading: boolean; problem: string }>({ loading: false, problem: '' });
  const shown = useRef(of);
  shown.current = of;
  useEffect(() => {
    setState({ loading: false, problem: '' });
  }, [of]);
  const next = (grown.get(of) ?? []) as Page<Row>[];
  const last = next.at(-1) ?? first;
  const load = async () => {
    setState({ loading: true, problem: '' });
    let problem = '';
    try {
      const loaded = await more(last.pageInfo.endCursor);
      grown.set(of, [...next, loaded] as Page<never>[]);
    } catch (failure) {
      problem = failure instanceof Error ? failure.message : String(failure);
    }
    if (shown.current === of) {
      setState({ loading: false, problem });
    }
  };
  return (
    <>
      {children([first, ...next].flatMap((page) => page.rows))}
      {last.pageInfo.hasNextPage && (
        <p class="more">
          <button type="button" class="button" onClick={load} disabled={state.loading}>
            {state.loading ? 'Loading …' : 'Show more'}
          </button>
        </p>
      )}
      {state.problem && <p role="alert" class="flag">{state.problem}</p>}
    </>
  );
}
