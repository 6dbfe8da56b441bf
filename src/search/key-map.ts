import { fold, isJapanese, unified } from './normalize.ts';

/** key(text) with the way back: character i of `key` comes from text.slice(start[i], end[i]). */
export interface KeyMap {
  key: string;
  start: number[];
  end: number[];
}

interface Place {
  character: string;
  start: number;
  end: number;
}

/** A character with the marks that NFKC joins to it (half-width ﾃﾞ, combining dakuten). */
const CLUSTER = /[^][\uff9e\uff9f\u3099\u309a\u0300-\u036f]*/gu;

/** key() of a text together with a map back into it, for marking hits in the original. */
export function keyMap(text: string): KeyMap {
  const kept = withoutCommas(withoutBlanks(placesOf(text)));
  return {
    key: kept.map((place) => place.character).join(''),
    start: kept.map((place) => place.start),
    end: kept.map((place) => place.end),
  };
}

function placesOf(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const end = match.index + match[0].length;
    // split(''): one place per code unit, because a key is searched by code units.
    for (const character of fold(unified(match[0])).split('')) addPlace(places, { character, start: match.index, end });
  }
  return places;
}

function addPlace(places: Place[], place: Place): void {
  const previous = places.at(-1);
  const isBlank = /\s/.test(place.character);
  if (isBlank && previous?.character === ' ') previous.end = place.end;
  else places.push(isBlank ? { ...place, character: ' ' } : place);
}

function withoutBlanks(places: Place[]): Place[] {
  return places.filter(({ character }, index) => {
    const [before, after] = [places[index - 1]?.character, places[index + 1]?.character];
    if (character !== ' ') return true;
    return before !== undefined && after !== undefined && !(isJapanese(before) && isJapanese(after));
  });
}

function withoutCommas(places: Place[]): Place[] {
  return places.filter(({ character }, index) => {
    if (character !== ',' || !/\d/.test(places[index - 1]?.character ?? '')) return true;
    const following = places.slice(index + 1, index + 5).map((place) => place.character);
    return !/^\d{3}(?!\d)/.test(following.join(''));
  });
}
