/** Quotation marks inside others (GB/T 15834—2011, 4.8.3.3): “ becomes ‘. */
export function quoteInside(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
