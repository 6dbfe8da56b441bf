/** A reason, in Japanese, to end a build; the published site stays as it is. Anything else that is thrown is a bug. */
export class BuildError extends Error {
  override name = 'BuildError';
}
