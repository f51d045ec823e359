const waiting: (() => void)[] = [];

function giveTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}

/**
 * Resolves in a turn of the event loop of its own, in the order of asking. Putting a large answer together takes some
 * milliseconds at a stretch; answers that are ready together would otherwise keep everybody else waiting for their sum.
 */
export function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(giveTurn);
  });
}
