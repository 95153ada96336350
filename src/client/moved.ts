/** Goes on to where a page has moved, to the place that was asked for: places keep their ids when their page moves. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.hash === '' ? link.href + location.hash : link.href);
