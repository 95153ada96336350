import { isWithdrawn, splitAddress, type Redirect } from '../model/redirect.ts';

/** Redirects by the address that they are for. */
export type Redirects = ReadonlyMap<string, Redirect>;

export function byAddress(redirects: readonly Redirect[]): Redirects {
  return new Map(redirects.map((redirect) => [redirect.from, redirect]));
}

/**
 * The address that a reader of an old one comes to: the redirect of the page keeps the fragment, then the page forwards
 * it. An address that never moved leads to itself, one of a withdrawn document to its page.
 */
export function follow(address: string, redirects: Redirects): string {
  const at = followPage(address, redirects);
  const place = redirects.get(at);
  return place && !isWithdrawn(place) ? place.to : at;
}

/** Where the redirect of its page alone leads: the place that this page has to forward. */
export function followPage(address: string, redirects: Redirects): string {
  const { page, fragment } = splitAddress(address);
  const redirect = redirects.get(page);
  if (!redirect) return address;
  if (isWithdrawn(redirect)) return page;
  return fragment === null || redirect.to.includes('#') ? redirect.to : `${redirect.to}#${fragment}`;
}
