/** How long a word of success stays; a second and a half is read, three are in the way. */
const SHOWN_FOR = 2000;

/** Puts `text` on the clipboard and says so: 已复制引文. Says what to do where the browser forbids it. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`已复制${what}`);
  } catch {
    say('浏览器不允许网页复制，请在“引用”中选取');
  }
}

function say(words: string): void {
  const output = document.createElement('output');
  output.className = 'said';
  document.body.append(output);
  // A status is read out when it changes, not when it appears.
  requestAnimationFrame(() => (output.textContent = words));
  setTimeout(() => {
    output.remove();
  }, SHOWN_FOR);
}
