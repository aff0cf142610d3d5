/** Calls a hook that only listens. Async, so that one that throws, or whose promise fails, ends here: it is not the call's fault. */
export async function callHook<Event>(hook: ((event: Event) => void) | undefined, event: Event): Promise<void> {
  try {
    await hook?.(event);
  } catch {
    // Nobody is left to tell.
  }
}
