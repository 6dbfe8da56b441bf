import { Resvg } from '@resvg/resvg-js';

// Relative to the project: the address of this module moves when it is bundled.
const FONT = 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf';

/** A drawing as PNG, as wide as its viewBox. One font for all text, so that every machine draws the same picture. */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  const font = {
    fontFiles: [FONT],
    loadSystemFonts: false,
    defaultFontFamily: 'BIZ UDPGothic',
    sansSerifFamily: 'BIZ UDPGothic',
  };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
