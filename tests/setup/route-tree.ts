import routes from "#app/routes.ts";
import type { Handle } from "#app/server/door.ts";

export type RouteEntry = { path?: string | undefined; file: string };

/** Every address of the product. */
export const addresses: RouteEntry[] = await Promise.resolve(routes);

type RouteModule = { handle?: Handle; action?: unknown; loader?: unknown; default?: unknown };

const modules = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");

export async function moduleOf({ file }: RouteEntry): Promise<RouteModule> {
  const load = modules[`../../app/${file}`];
  if (!load) throw new Error(`There is no ${file}`);
  return load();
}

/** An address with something in the place of each parameter. */
export const pathOf = ({ path = "" }: RouteEntry, parameters: Record<string, string>): string =>
  `/${path.replaceAll(/:[a-z]+\??|\*/g, (name) => parameters[name.replace(/[:?]/g, "")] ?? name)}`;

/** The address at which the router gives a page's data. */
export const asData = (path: string): string => `${path === "/" ? "/_" : path}.data`;
