import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useLayoutEffect, useRef } from 'react';

function isIn(selector: string, event: Event): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

/**
 * Executes what is asked for before the editors are loaded as soon as they are, and on Ctrl-Enter or Cmd-Enter wherever the focus is.
 * GraphiQL by itself ignores the first, and listens to the keys in its editors only.
 */
export function Execution() {
  const ready = useGraphiQL((state) =>
    Boolean(state.queryEditor && state.variableEditor && state.headerEditor && state.responseEditor),
  );
  const { run } = useGraphiQLActions();
  const asked = useRef(false);

  useEffect(() => {
    if (ready && asked.current) run();
  }, [ready, run]);

  // Before the first paint, so that nothing can be pressed earlier.
  useLayoutEffect(() => {
    function onClick(event: MouseEvent) {
      if (!ready && isIn('.graphiql-execute-button', event)) asked.current = true;
    }
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isIn('.monaco-editor', event)) return;
      event.preventDefault();
      if (ready) run();
      else asked.current = true;
    }
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, [ready, run]);

  return null;
}
