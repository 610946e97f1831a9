type Listener = (text: string, urgent: boolean) => void;

const listeners = new Set<Listener>();

/** Says a short text to screen readers: results, saved, sent, undone. `urgent` only for a lost session or a failed send. */
export function announce(text: string, urgent = false) {
  listeners.forEach((listener) => listener(text, urgent));
}

export function onAnnounce(listener: Listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
