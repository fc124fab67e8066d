/**
 * Hides a loader's data from the router, which would write all of it into the page for scripts, even if the page has
 * none. Writing out ten years of 200 metrics took longer than working them out.
 */
export function serverOnly<Model extends object>(model: Model): Model {
  const parts = Object.entries(model).map(([name, value]) => [name, { value }]);
  return Object.defineProperties({}, Object.fromEntries(parts)) as Model;
}
