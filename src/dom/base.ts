/** The path that the site lies under, for scripts of its pages; see `src/base-path.ts`. Vite writes it into the bundle. */
export const BASE: string = import.meta.env.BASE_URL;
