const THEMES = ['', 'light', 'dark'] as const;
const THEME_LABELS: Record<string, string> = { '': '跟随系统', light: '浅色', dark: '深色' };

/** Shows and works the switches of the footer. A choice is kept in localStorage, read again by public/theme.js. */
export function startSwitches(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-switch]')) {
    const name = button.dataset['switch'] ?? '';
    const show = (): void => {
      if (name === 'size') button.ariaPressed = String(root.dataset['size'] === 'large');
      else button.querySelector('span')!.textContent = THEME_LABELS[root.dataset['theme'] ?? ''] ?? '';
    };
    button.hidden = false;
    show();
    button.addEventListener('click', () => {
      const now = root.dataset[name] ?? '';
      const next = name === 'size' ? (now === '' ? 'large' : '') : THEMES[(THEMES.indexOf(now as '') + 1) % THEMES.length]!;
      choose(root, name, next);
      show();
    });
  }
}

function choose(root: HTMLElement, name: string, value: string): void {
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is off: the choice holds for this page.
  }
}
