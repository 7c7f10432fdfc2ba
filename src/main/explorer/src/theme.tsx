import { useState } from 'preact/hooks';

type Theme = 'light' | 'dark';

const KEY = 'communique.theme';

function chosen(): Theme | null {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

function preferred(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows the theme that the reader chose; without a choice the style sheet follows the system. */
export function applyTheme(): void {
  const theme = chosen();
  if (theme) {
    document.documentElement.dataset['theme'] = theme;
  }
}

export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>(chosen() ?? preferred());
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const toggle = () => {
    try {
      localStorage.setItem(KEY, other);
    } catch {
      // Where nothing may be stored the choice lasts as long as the page.
    }
    document.documentElement.dataset['theme'] = other;
    setTheme(other);
  };
  return (
    <button type="button" class="icon-button" onClick={toggle} aria-label={`Switch to the ${other} theme`} title={`Switch to the ${other} theme`}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        {theme === 'dark' ? (
          <path d="M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 1v2.500M10 16.500V19M1 10h2.500M16.5 10H19M3.6 3.600l1.8 1.800M14.6 14.600l1.8 1.800M3.6 16.400l1.8-1.800M14.6 5.400l1.8-1.8" />
        ) : (
          <path d="M16.5 12.200A7 7 0 0 1 7.8 3.500a7 7 0 1 0 8.7 8.700z" />
        )}
      </svg>
    </button>
  );
}
