/** Path on the site of all tasks that a document gives out. */
export function tasksOfDocumentPath(document: string): string {
  return `/tasks/by-document/${document}/`;
}

/** Path on the site of the deadlines of an organ, beside its page. */
export function calendarPath(page: string): string {
  return `${page}calendar.ics`;
}
