/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const centralRoutes = [] as const;
