// astro check reads components itself; for tsc and ESLint, which cannot, each is a component of unknown props.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
