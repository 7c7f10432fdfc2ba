import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** The way to the front page. GraphiQL asks once whether the system is dark; this lets its editors follow when that changes. */
export function Home() {
  const theme = useGraphiQL((state) => state.theme);
  const monaco = useMonaco((state) => state.monaco);

  useEffect(() => {
    if (theme || !monaco) return;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => monaco.editor.setTheme(dark.matches ? 'graphiql-DARK' : 'graphiql-LIGHT');
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme, monaco]);

  return (
    <h1 className="home">
      <a href="/">Communiqué</a>
    </h1>
  );
}
