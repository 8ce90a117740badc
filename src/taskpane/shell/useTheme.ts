// Light or dark, as the host says, else as the system says. Office tells of no change in Excel, so it is asked again
// whenever the pane is looked at.

import { useEffect, useState } from "react";
import type { HostEnvironment } from "../../actions/host";
import { darkTheme, lightTheme, type PaneTheme } from "./theme";

const DARK = "(prefers-color-scheme: dark)";

/** The theme to draw with, kept in step with host and system. */
export function useTheme(environment: HostEnvironment): PaneTheme {
  const [dark, setDark] = useState(() => isDark(environment));
  useEffect(() => {
    const look = (): void => setDark(isDark(environment));
    const system = window.matchMedia(DARK);
    system.addEventListener("change", look);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      system.removeEventListener("change", look);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [environment]);
  return dark ? darkTheme : lightTheme;
}

function isDark(environment: HostEnvironment): boolean {
  const host = environment.isDarkTheme();
  if (host !== undefined) return host;
  return typeof window !== "undefined" && window.matchMedia(DARK).matches;
}
