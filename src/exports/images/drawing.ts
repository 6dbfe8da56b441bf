/** One mark of a drawing, in the order of the drawing. */
export interface Mark {
  name: 'rect' | 'path' | 'circle' | 'text';
  attributes: Readonly<Record<string, string>>;
  text: string;
}

export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
}

const MARK = /<(rect|path|circle|text)\b([^>]*?)(?:\/>|>([^<]*)<)/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The marks of a drawing that charts/svg.ts made: rectangles, circles, straight paths and texts, each with its own attributes. */
export function readDrawing(svg: string): Drawing {
  const [, , width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  if (!width || !height) throw new Error('a drawing without viewBox');
  const marks = [...svg.matchAll(MARK)].map(([, name, attributes, text = '']) => ({
    name: name as Mark['name'],
    attributes: Object.fromEntries([...attributes!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key!, plain(value!)])),
    text: plain(text),
  }));
  return { width, height, marks };
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name]!);
}

/** The corners of every run of a path of M, L, H and V, x and y in turn. Throws on any other command. */
export function runsOf(d: string): number[][] {
  const runs: number[][] = [];
  for (const [, command, values] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [first = 0, second = 0] = values!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const run = runs.at(-1) ?? [];
    if (command === 'M') runs.push([first, second]);
    else if (command === 'L') run.push(first, second);
    else if (command === 'H') run.push(first, run.at(-1)!);
    else if (command === 'V') run.push(run.at(-2)!, first);
    else throw new Error(`a path with ${command}`);
  }
  return runs;
}
