import { useEffect, useRef } from 'preact/hooks';
import { viewOf } from './filters';
import { ActorPage } from './pages/actorPage';
import { ExplorePage } from './pages/explorePage';
import { MeetingPage } from './pages/meetingPage';
import { StatementPage } from './pages/statementPage';
import { UnknownPage } from './pages/unknownPage';
import { SearchBox } from './parts/searchBox';
import { followLinks, pageOf, partOf, useAddress } from './router';
import { ThemeToggle } from './theme';

/** The frame of all pages: name, search, theme, and the page that the address asks for. */
export function App() {
  const address = useAddress();
  const page = pageOf(address.pathname);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && document.activeElement?.tagName !== 'INPUT') {
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [address.pathname]);
  return (
    <div class="frame" onClick={followLinks}>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="masthead">
        <a class="wordmark" href="/">
          <span class="wordmark-sign" aria-hidden="true">“</span>Communiqué
        </a>
        <SearchBox text={viewOf(address).q} />
        <nav aria-label="Tools">
          <a class="tool" href="/graphiql">GraphiQL</a>
          <ThemeToggle />
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {page.name === 'explore' && <ExplorePage view={viewOf(address)} />}
        {page.name === 'actor' && <ActorPage key={page.id} id={page.id} />}
        {page.name === 'meeting' && <MeetingPage key={page.id} id={page.id} />}
        {page.name === 'statement' && <StatementPage key={page.id} id={page.id} part={partOf(address)} />}
        {page.name === 'unknown' && <UnknownPage path={address.pathname} />}
      </main>
      <footer class="colophon">
        <p>
          Data under CC-BY-4.0; quoted words remain their speakers’ and authors’. Outlines of the map: Natural Earth, public domain. <a href="/explorer/licences.txt">Licences of the software in this page</a>.
        </p>
      </footer>
    </div>
  );
}
