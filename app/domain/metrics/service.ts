/** A service that the council runs for residents: "Libraries". */
export type Service = { id: number; slug: string; name: string };
