import { Parser } from 'saxen';

export type Attributes = Partial<Record<string, string>>;

/** Names come without their prefix: x:row is row. Attributes are read only when asked for. */
export interface XmlHandlers {
  open: (name: string, attributes: () => Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through XML. Throws at what is no XML, and at a DOCTYPE: entities of its own making are how an XML file reads other
 * files or grows without end, and no spreadsheet needs them.
 */
export function walkXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => open(localName(name), () => decodedAttributes(attributes())));
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  if (text) parser.on('text', (each) => text(withEntities(each))).on('cdata', text);
  parser.on('attention', refuse).on('warn', refuse);
  parser.parse(xml);
}

function refuse(markup: unknown): never {
  throw new Error(`XML: ${String(markup).slice(0, 80)}`);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodedAttributes(attributes: Record<string, string>): Attributes {
  const entries = Object.entries(attributes).map(([name, value]) => [localName(name), withEntities(value)]);
  return Object.fromEntries(entries) as Attributes;
}

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** What spreadsheets write for characters that XML cannot hold: _x000D_. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
