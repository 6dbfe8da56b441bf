import { walkXml, withoutEscapes } from './xml.ts';

/** Collects the text of one string item after the other. */
export interface StringCollector {
  open: (name: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
  /** The text of the item that has ended, with \n for every kind of line break. */
  take: () => string;
}

/** The runs of a text in a row, without the readings (furigana, rPh) that Excel keeps beside it. */
export function stringCollector(): StringCollector {
  let collected = '';
  let inText = false;
  let inReading = false;
  const mark = (name: string, inside: boolean) => {
    if (name === 'rPh') inReading = inside;
    if (name === 't') inText = inside;
  };
  return {
    open: (name) => mark(name, true),
    close: (name) => mark(name, false),
    text: (text) => {
      if (inText && !inReading) collected += text;
    },
    take: () => {
      const text = withoutEscapes(collected).replace(/\r\n?/g, '\n');
      collected = '';
      return text;
    },
  };
}

/** The texts that cells name by their number. */
export function parseSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const collector = stringCollector();
  const close = (name: string) => {
    collector.close(name);
    if (name === 'si') strings.push(collector.take());
  };
  walkXml(xml, { open: collector.open, close, text: collector.text });
  return strings;
}
