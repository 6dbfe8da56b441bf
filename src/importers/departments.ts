import type { Department } from '../schema/sheet.ts';

/** A section that ends where the name of an office ends, so that a name cut by a line break is not taken for a whole one. */
const OFFICE = /^(.+?部)(.+(?:課|室|局|所|館|署|センター))$/;

/** 企画ソリューション部科学技術振興課 split into 部 and 課. null where the text does not (yet) end in the name of an office. */
export function departmentOf(printed: string): Department | null {
  const [, bureau, section] = OFFICE.exec(printed) ?? [];
  return bureau === undefined || section === undefined ? null : { bureau, section, unit: null };
}
