/** The beginning of a text that shows in a message which one is meant. 例：第一条　为了加强…… */
export function excerpt(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most)}……` : text;
}
