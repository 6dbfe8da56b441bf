/** The title owns the word positions from 0, other names those from NAMES_AT, the text those from TEXT_AT. */
export const NAMES_AT = 64;
export const TEXT_AT = 128;
