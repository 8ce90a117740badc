// A part of the add-in that is fetched when it is first needed, or ahead of that while nothing else is to do.

export interface Part<Content> {
  /** Fetches it, once; one that did not come is asked for again the next time. */
  readonly load: () => Promise<Content>;
  /** Undefined until it has come. */
  readonly loaded: () => Content | undefined;
}

/** A part and how it is fetched. */
export function partOf<Content>(fetch: () => Promise<Content>): Part<Content> {
  let content: Content | undefined;
  let coming: Promise<Content> | undefined;
  const load = async (): Promise<Content> => {
    try {
      return (content = await fetch());
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  return { load: () => (coming ??= load()), loaded: () => content };
}

/** Patience with a browser that is never idle, and the pause where none says when it is. */
const LATEST_MS = 2000;
const PAUSE_MS = 200;

/**
 * Fetches parts one after another while nothing else is to do, so that each page opens at once, also where the network has
 * gone meanwhile. What does not come now is left to whoever needs it.
 * Alternative not taken: a service worker, which Excel's own web views do not all have.
 */
export async function loadAhead(parts: readonly Pick<Part<unknown>, "load">[]): Promise<void> {
  for (const { load } of parts) {
    await idle();
    await load().catch(() => undefined);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, PAUSE_MS);
  });
}
