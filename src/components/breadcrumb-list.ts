/** One step of the way to a page; `path` is relative to the base path. */
export interface Step {
  label: string;
  path: string;
}

/** The breadcrumbs of a page for search engines (schema.org BreadcrumbList). `root` is the full address of the home page. */
export function breadcrumbList(steps: readonly Step[], root: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(path, root).href,
    })),
  };
}
