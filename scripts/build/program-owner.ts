const OF_PROGRAM = /^programs\/([^/]+?)(?:\/(?:sheets\/)?index\.html|-texts\.csv|-metadata\.json|\.(?:csv|json|png))$/;

/** The program whose page or file this is (programs/0088/index.html, programs/0088/sheets/index.html, programs/0088-texts.csv); null where it is no program's. */
export function ownerOf(path: string): string | null {
  return OF_PROGRAM.exec(path)?.[1] ?? null;
}
