const THEMES = ['', 'light', 'dark'];
const THEME_LABELS: Readonly<Record<string, string>> = {
  '': '深浅：跟随系统',
  light: '深浅：浅色',
  dark: '深浅：深色',
};
const root = document.documentElement;

/**
 * Makes the switches of the theme and of 大字版 in the header work. A choice is kept in localStorage, which
 * public/theme.js reads before the next page is painted.
 */
export function startSwitches(): void {
  start('theme', (button) => {
    const theme = root.dataset['theme'] ?? '';
    button.ariaLabel = button.title = THEME_LABELS[theme] ?? '';
    return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? '';
  });
  start('size', (button) => {
    const large = root.dataset['size'] === 'large';
    button.ariaPressed = String(large);
    return large ? '' : 'large';
  });
}

/** @param draw shows on the button what is chosen, and says what is next. */
function start(name: string, draw: (button: HTMLButtonElement) => string): void {
  const button = document.querySelector<HTMLButtonElement>(`[data-switch="${name}"]`);
  if (!button) return;
  let next = draw(button);
  button.addEventListener('click', () => {
    choose(name, next);
    next = draw(button);
  });
}

function choose(name: string, value: string): void {
  if (value === '') Reflect.deleteProperty(root.dataset, name);
  else root.dataset[name] = value;
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is off: the choice holds for this page.
  }
}
