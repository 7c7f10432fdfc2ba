import './workers';
import './style';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './ExamplesPlugin';
import { Execution } from './Execution';
import { examples, fromAddress } from './examples';
import { fetcher } from './fetcher';
import { Home } from './Home';
import { InStep } from './InStep';

const asked = fromAddress(window.location.hash);
const plugins = [EXAMPLES, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

// The same address with another question behind the `#` is no new page, so the browser would only scroll.
window.addEventListener('hashchange', () => window.location.reload());

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={EXAMPLES}
    defaultQuery={examples[0]!.query}
    defaultEditorToolsVisibility={false}
    initialQuery={asked?.query}
    initialVariables={asked?.variables}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>
      <Home />
      <InStep />
      <Execution />
    </GraphiQL.Logo>
  </GraphiQL>,
);
