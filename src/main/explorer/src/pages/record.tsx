import type { ComponentChildren } from 'preact';
import { Empty, Loading, Problem } from '../parts/states';
import type { Answer } from '../useAnswer';
import { useTitle } from '../useTitle';

interface RecordProps<Result, Found> {
  answer: Answer<Result>;
  kind: string;
  id: string;
  find: (data: Result) => Found | null;
  title: (found: Found) => string;
  children: (found: Found, data: Result) => ComponentChildren;
}

/** A page of one record: while it loads, where there is none, and when it is there. */
export function Record<Result, Found>({ answer, kind, id, find, title, children }: RecordProps<Result, Found>) {
  const found = answer.data ? find(answer.data) : null;
  useTitle(found ? title(found) : answer.data ? `There is no such ${kind}` : '');
  if (answer.failure) {
    return <Problem failure={answer.failure} retry={answer.retry} />;
  }
  if (!answer.data) {
    return <Loading whole of={`the ${kind}`} />;
  }
  if (!found) {
    return (
      <Empty whole title={`There is no such ${kind}`}>
        <p>
          No {kind} has the id <code>{id}</code>. <a href="/">To the timeline</a>
        </p>
      </Empty>
    );
  }
  return <article class="record">{children(found, answer.data)}</article>;
}
