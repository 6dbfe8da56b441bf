/** An address of this site, below its base path: link('programs/0088/'). */
export function link(path: string): string {
  const base = import.meta.env.BASE_URL;
  return (base.endsWith('/') ? base : `${base}/`) + path;
}
