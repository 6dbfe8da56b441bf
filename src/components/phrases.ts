import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();
/** Inside a compound the eye finds a joint where kanji and katakana meet: 情報通信 ネットワーク 運営業務. */
const JOINT = /(?<=[\p{Script=Han}々])(?=[ァ-ヴ])|(?<=[ァ-ヴー])(?=\p{Script=Han})/u;

/** A heading cut where a line may break. Joined again it is the heading. */
export function phrases(text: string): string[] {
  return parser.parse(text).flatMap((phrase) => phrase.split(JOINT));
}
