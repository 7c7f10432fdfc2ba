import type { ComponentChildren } from 'preact';
import type { Failure } from '../api';

interface LoadingProps {
  of: string;
  /** Whether the page has nothing else yet, so that this is its heading. */
  whole?: boolean;
}

export function Loading({ of, whole }: LoadingProps) {
  const text = `Loading ${of} …`;
  return (
    <div class="loading" role="status">
      {whole ? <h1 class="visually-hidden">{text}</h1> : <span class="visually-hidden">{text}</span>}
      <p class="late">The API takes its time. What it answers will be shown here.</p>
      <div class="bone bone-wide" />
      <div class="bone" />
      <div class="bone bone-short" />
    </div>
  );
}

interface EmptyProps {
  title: string;
  /** Whether the page has nothing else, so that this is its heading. */
  whole?: boolean;
  children?: ComponentChildren;
}

export function Empty({ title, whole, children }: EmptyProps) {
  return (
    <div class="notice">
      {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** Says that there is no answer and why, and lets the reader ask again. */
export function Problem({ failure, retry }: { failure: Failure; retry: () => void }) {
  return (
    <div class="notice notice-problem" role="alert">
      <h1>{failure.kind === 'unreachable' ? 'The API is down' : 'The API refuses this question'}</h1>
      <p>{failure.message}</p>
      {failure.kind === 'unreachable' && <p>The facts come from it alone, so there is nothing to show until it answers again.</p>}
      {failure.kind === 'refused' && (
        <p>
          <a href="/">To the timeline, without filters</a>
        </p>
      )}
      <button type="button" class="button" onClick={retry}>
        Ask again
      </button>
    </div>
  );
}
