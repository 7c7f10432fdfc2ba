import { useEffect } from 'preact/hooks';

/** What the window, the history and the reader's bookmarks call the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Communiqué` : 'Communiqué';
  }, [title]);
}
