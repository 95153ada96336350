const THEMES = ['', 'light', 'dark'];
const THEME_LABELS: Readonly<Record<string, string>> = {
  '': '深浅：跟随系统',
  light: '深浅：浅色',
  dark: '深浅：深色',
};
const root = document.documentElement;

/**
 * Puts the switches of the theme and of 大字版 into the footer: they work only with a script. A choice is kept in
 * localStorage, which public/theme.js reads before the next page is painted.
 */
export function startSwitches(): void {
  const theme = makeSwitch('theme', (button) => {
    button.textContent = THEME_LABELS[root.dataset['theme'] ?? ''] ?? '';
  });
  theme.addEventListener('click', () => {
    choose('theme', THEMES[(THEMES.indexOf(root.dataset['theme'] ?? '') + 1) % THEMES.length] ?? '');
  });
  const size = makeSwitch('size', (button) => {
    button.textContent = '大字版';
    button.ariaPressed = String(root.dataset['size'] === 'large');
  });
  size.addEventListener('click', () => {
    choose('size', root.dataset['size'] === 'large' ? '' : 'large');
  });
  document.querySelector('.switches')?.append(theme, size);
}

/** A button that is drawn anew after each click, when the choice has been made. */
function makeSwitch(name: string, draw: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['switch'] = name;
  draw(button);
  button.addEventListener('click', () => {
    queueMicrotask(() => {
      draw(button);
    });
  });
  return button;
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
