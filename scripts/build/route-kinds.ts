/**
 * programs: the page and files of one program, which show that program and nothing of others. files: the data set as
 * files, and the pages that speak of the files. lists: all other pages.
 */
export const ROUTE_KINDS = ['programs', 'lists', 'files'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** Does the route of this source file (src/pages/…) make such pages? */
export function isOfKind(component: string, kind: RouteKind): boolean {
  return kindOf(component) === kind;
}

function kindOf(component: string): RouteKind {
  if (component.startsWith('src/pages/programs/[')) return 'programs';
  return component.startsWith('src/pages/data/') ? 'files' : 'lists';
}
