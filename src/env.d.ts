// astro check reads components itself; for tsc and ESLint, which cannot, each is a component of unknown props.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
