import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOfView, viewOf } from '../filters';
import { navigate } from '../router';

const PAUSE = 180;

/** Searches as one types: the words stand in the address, and one step back leaves the search. */
export function SearchBox({ text }: { text: string }) {
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  useEffect(() => {
    if (document.activeElement !== input.current || text === '') {
      setTyped(text);
    }
  }, [text]);
  const search = (words: string) => {
    const view = viewOf(new URL(location.href));
    const within = location.pathname === '/' ? view : {};
    navigate(addressOfView({ ...within, q: words.trim() ? words : '' }), view.q ? 'replace' : 'push');
  };
  const type = (words: string) => {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => search(words), PAUSE);
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        search(typed);
      }}
    >
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <path d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.5 12.500L17 17" />
      </svg>
      <input ref={input} type="search" aria-label="Search the facts" placeholder="Search words, names, places …" maxLength={200} value={typed} onInput={(event) => type(event.currentTarget.value)} />
    </form>
  );
}
