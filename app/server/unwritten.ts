/**
 * What a page without a script is drawn from, all of it out of the listing of its loader's data. The router writes down
 * whatever is listed there, for a script to read, whether the page has one or not: a review of ten years of 200 metrics
 * took longer to be written down than to be made.
 */
export function unwritten<Model extends object>(model: Model): Model {
  const parts = Object.entries(model).map(([name, value]) => [name, { value }]);
  return Object.defineProperties({}, Object.fromEntries(parts)) as Model;
}
