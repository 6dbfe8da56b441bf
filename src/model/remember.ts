/**
 * Gives what was made before under this name of this key (the id of a program), and makes it where nothing is kept. What
 * is made must depend on nothing but the key's program, code and shared data, and be of plain values: it may be stored.
 */
export type Remember = <T extends object>(key: string, name: string, make: () => T) => T;

export const rememberNothing: Remember = (_key, _name, make) => make();

/** Compiled pages and the scripts around them have a copy of this file each. */
const holder = globalThis as { remember?: Remember };

/** What the pages of this process ask to be remembered is from now on. */
export function rememberBy(remember: Remember): void {
  holder.remember = remember;
}

/** As the process says, which need not remember anything. */
export const remembering: Remember = (key, name, make) => (holder.remember ?? rememberNothing)(key, name, make);
