import { z } from 'zod';

/** A text that becomes one part of a path (a file in data/, an address of the site): it cannot lead to another folder. */
export const fileName = z.string().regex(/^[^./\\][^/\\]*$/);
