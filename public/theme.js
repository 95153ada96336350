// Runs before the first paint; everything else of the switches is in src/client/switches.ts.
for (const name of ['theme', 'size']) {
  try {
    const value = localStorage.getItem(name);
    if (value) document.documentElement.dataset[name] = value;
  } catch {
    // Storage is off: the page follows the system.
  }
}
