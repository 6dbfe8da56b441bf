import { z } from 'zod';

/** Two of them and an ending fit into the 255 bytes of a file name, also in Japanese (3 bytes a character). */
const LONGEST = 40;

/**
 * A text that becomes one part of a path (a file in data/, an address of the site): it cannot lead to another folder, and no
 * file system or host gives one of its characters a meaning.
 */
export const fileName = z
  .string()
  .max(LONGEST, { error: `${LONGEST}字までのはずです（ファイルの名前になるため）` })
  .regex(/^(?!\.)[^/\\?#%*:|"<>\u0000-\u001F\u007F]+$/, {
    error:
      '「.」で始まらず、/ \\ ? # % * : | " < > のどれも含まない言葉のはずです（アドレスとファイルの名前になるため）',
  });
