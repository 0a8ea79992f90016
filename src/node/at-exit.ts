const actions = new Set<() => void>();

function all(): void {
  for (const action of actions) action();
}

/**
 * Sees to it that something is done when the program ends, however it ends but by SIGKILL. The action must not wait for anything.
 * @returns does it now instead
 */
export function atExit(action: () => void): () => void {
  if (actions.size === 0) process.once('exit', all);
  actions.add(action);
  return () => {
    if (!actions.delete(action)) return;
    if (actions.size === 0) process.removeListener('exit', all);
    action();
  };
}
