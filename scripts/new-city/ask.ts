import { createInterface } from 'node:readline/promises';
import { newCityWords as words } from '../../src/i18n/ja/new-city.ts';
import { type Answers, problemIn } from '../../src/publishing/new-city/answers.ts';

type Given = Partial<Answers>;

const QUESTIONS = ['name', 'prefecture', 'code', 'publisher', 'contact', 'url'] as const;
const NEEDED = ['name', 'prefecture', 'code'] as const;

/** The flags without which nothing can be laid out. */
export function missingFlags(given: Given): string[] {
  return NEEDED.filter((name) => given[name] === undefined).map((name) => `--${name}`);
}

/** The answers: what the flags say, and at a terminal what the officer types to the rest. */
export async function ask(given: Given, isTerminal: boolean): Promise<Answers> {
  const reader = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const question = async (text: string) => (reader ? (await reader.question(words.prompt(text))).trim() : '');
  const answers = new Map<string, string>();
  for (const name of QUESTIONS) answers.set(name, given[name] ?? (reader ? await askUntilRight(name, question) : ''));
  const official = given.official ?? words.isYes(await question(words.questions.official));
  reader?.close();
  return { ...(Object.fromEntries(answers) as Omit<Answers, 'official'>), official };
}

async function askUntilRight(
  name: (typeof QUESTIONS)[number],
  question: (text: string) => Promise<string>,
): Promise<string> {
  for (;;) {
    const typed = await question(words.questions[name]);
    const problem = problemIn(name, typed);
    if (problem === null) return typed;
    console.log(problem);
  }
}
