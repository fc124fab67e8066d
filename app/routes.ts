import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** Every address of the product. Each of these files states in its `handle` who may open it. */
export default [
  index("routes/home.ts"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("reviews", "routes/reviews/list.tsx"),
  route("reviews/:month", "routes/reviews/show.tsx"),
  route("summary/:month?", "routes/summary/show.tsx"),
  route("campaigns", "routes/campaigns/list.tsx"),
  route("campaigns/new", "routes/campaigns/new.tsx"),
  route("campaigns/:slug", "routes/campaigns/show.tsx"),
  route("campaigns/:slug/edit", "routes/campaigns/edit.tsx"),
  route("metrics", "routes/metrics/list.tsx"),
  route("metrics/:slug.csv", "routes/metrics/file.ts"),
  route("metrics/:slug", "routes/metrics/show.tsx"),
  route("metrics/:slug/explore", "routes/metrics/explore.tsx"),
  route("api/figures", "routes/api/figures.ts"),
  route("api/metrics/:slug/figures/:period", "routes/api/figure.ts"),
  route("api/*", "routes/api/not-found.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
