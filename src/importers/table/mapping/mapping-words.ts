import {
  costItemNames,
  costMeasureNames,
  evaluationRoleNames,
  statusNames,
  textRoleNames,
} from '../../../i18n/ja/codes.ts';
import { mappingSchema } from '../../../schema/mapping.ts';
import type { MappingWords } from '../../../schema/mapping-use.ts';

/** The contract's words, as the site shows them: the words of a mapping file. */
export const MAPPING_WORDS: MappingWords = {
  costItems: costItemNames,
  costMeasures: costMeasureNames,
  evaluationRoles: evaluationRoleNames,
  textRoles: textRoleNames,
  statuses: statusNames,
};

export const MAPPING_SCHEMA = mappingSchema(MAPPING_WORDS);
