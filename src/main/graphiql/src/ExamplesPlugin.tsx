import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, examples } from './examples';

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true">
      <path d="M3 2.5h10v11l-5-3.2-5 3.2z" strokeLinejoin="round" />
      <path d="M5.5 5.5h5M5.5 7.8h3.2" strokeLinecap="round" />
    </svg>
  );
}

/** Where there is room for the examples or for the answer. */
const PHONE = '(max-width: 40rem)';

function Content() {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab, run, setOperationName, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();

  function open({ query }: Example) {
    const opened = tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) {
      if (opened !== active) changeTab(opened);
    } else {
      if (tabs[active]?.query) addTab();
      variableEditor?.setValue('');
      queryEditor?.setValue(query);
      // The tab learns what its editors hold only after a moment, and the history is written from the tab.
      updateActiveTabValues({ query, variables: '' });
    }
    setOperationName(/^query (\w+)/m.exec(query)?.[1] ?? '');
    run();
    if (window.matchMedia(PHONE).matches) setVisiblePlugin(null);
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              aria-current={tabs[active]?.query === example.query}
              onClick={() => open(example)}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A menu of questions that a researcher asks; each opens in a tab and is asked at once. */
export const EXAMPLES: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Content };
