import { exampleData } from './example-data.ts';
import { type Publication, publicationOf } from './publication.ts';

/** The small data set of the tests of this folder, published. */
export const examplePublication: Publication = publicationOf(exampleData, 'https://example.org/jigyo/');
