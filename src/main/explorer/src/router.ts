import { useEffect, useState } from 'preact/hooks';

/** Announces that the address changed by our own doing; going back and forth announces itself. */
const MOVED = 'communique:moved';

export type Page =
  | { name: 'explore' }
  | { name: 'actor' | 'meeting' | 'statement'; id: string }
  | { name: 'unknown' };

const PAGES = { actors: 'actor', meetings: 'meeting', statements: 'statement' } as const;

export function pageOf(path: string): Page {
  if (path === '/') {
    return { name: 'explore' };
  }
  const [, folder, id, ...rest] = path.split('/');
  if ((folder === 'actors' || folder === 'meetings' || folder === 'statements') && id && rest.length === 0) {
    try {
      return { name: PAGES[folder], id: decodeURIComponent(id) };
    } catch {
      return { name: 'unknown' };
    }
  }
  return { name: 'unknown' };
}

/** The part of the page that the address points at; empty: the page as a whole. */
export function partOf(address: URL): string {
  try {
    return decodeURIComponent(address.hash.slice(1));
  } catch {
    return '';
  }
}

/** The permanent address of a record's page. */
export function addressOf(folder: keyof typeof PAGES, id: string): string {
  return `/${folder}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

export function navigate(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    history.pushState(null, '', address);
  } else {
    history.replaceState(null, '', address);
  }
  dispatchEvent(new Event(MOVED));
}

/** The address that is shown, and whenever it changes the new one. */
export function useAddress(): URL {
  const [address, setAddress] = useState(location.href);
  useEffect(() => {
    const update = () => setAddress(location.href);
    addEventListener('popstate', update);
    addEventListener(MOVED, update);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(MOVED, update);
    };
  }, []);
  return new URL(address);
}

/** Follows links to pages of ours without loading the document again. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href?.startsWith('/') || link?.hasAttribute('target')) {
    return;
  }
  const url = new URL(href, location.href);
  if (pageOf(url.pathname).name === 'unknown') {
    return;
  }
  event.preventDefault();
  navigate(href);
  if (!url.hash) {
    scrollTo(0, 0);
  }
}
