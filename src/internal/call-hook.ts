/** Calls a hook that only observes. What it throws, or what its promise rejects with, is ignored: it is not the fault of the call. */
export async function callHook<Event>(hook: ((event: Event) => void) | undefined, event: Event): Promise<void> {
  try {
    await hook?.(event);
  } catch {
    // Nothing is left to report it to.
  }
}
