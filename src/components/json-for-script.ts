/** JSON that may stand inside `<script>`: no `<` that could close it or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
