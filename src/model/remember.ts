/**
 * Gives what was made before under this name of this key (the id of a program), and makes it where nothing is kept. What
 * is made must depend on nothing but the key's program, code and shared data, and be of plain values: it may be stored.
 */
export type Remember = <T>(key: string, name: string, make: () => T) => T;

export const rememberNothing: Remember = (_key, _name, make) => make();
