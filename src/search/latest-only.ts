/** Runs one call at a time; of those that come meanwhile only the last is run afterwards. For requests of one who types. */
export function latestOnly<Argument>(
  run: (argument: Argument) => Promise<void>,
): (argument: Argument) => Promise<void> {
  let running: Promise<void> | undefined;
  let next: { argument: Argument } | undefined;
  async function runAll(): Promise<void> {
    while (next) {
      const { argument } = next;
      next = undefined;
      await run(argument);
    }
  }
  return (argument) => {
    next = { argument };
    running ??= runAll().finally(() => (running = undefined));
    return running;
  };
}
