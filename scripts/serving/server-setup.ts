/** Where a server finds the site and how it is reached. */
export interface ServerSetup {
  /** Address under which the site is published; the folder of its base path lies in `folder`. */
  site: URL;
  folder: string;
  certificate: string;
  key: string;
  ports: { http: number; https: number };
}

/** As distributions and certbot lay things out. */
export function usualSetup(site: string): ServerSetup {
  const url = new URL(site);
  return {
    site: url,
    folder: '/var/www/gongbao',
    certificate: `/etc/letsencrypt/live/${url.hostname}/fullchain.pem`,
    key: `/etc/letsencrypt/live/${url.hostname}/privkey.pem`,
    ports: { http: 80, https: 443 },
  };
}
