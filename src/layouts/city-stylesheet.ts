/** The stylesheet of a city that has colours of its own: its address, below the base path. */
export const CITY_STYLESHEET = 'city.css';

/** `html:root` counts more than the `:root` of tokens.css, whichever of the two the page loads first. */
export function cityStylesheet({ light, dark }: { light: string; dark: string }): string {
  return `html:root {\n  --link: light-dark(${light}, ${dark});\n  --accent: light-dark(${light}, ${dark});\n}\n`;
}
