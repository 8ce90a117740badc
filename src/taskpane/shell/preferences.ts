// What one person chose on this machine, such as the language. Nothing about customers. Where the browser refuses storage
// the choice lasts as long as the pane.

export interface Preferences {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, value: string) => void;
}

/** Preferences in the browser's storage, under a prefix that keeps hosts apart. */
export function storedPreferences(prefix: string): Preferences {
  const kept = new Map<string, string>();
  return {
    read: (name) => {
      try {
        return window.localStorage.getItem(prefix + name) ?? kept.get(name) ?? null;
      } catch {
        return kept.get(name) ?? null;
      }
    },
    write: (name, value) => {
      kept.set(name, value);
      try {
        window.localStorage.setItem(prefix + name, value);
      } catch {
        return;
      }
    },
  };
}
