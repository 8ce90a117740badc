// The add-in's own ribbon buttons, read from the manifest it ships: a label, a tip, an icon and what the button does.
// Alternative not taken: a list of our own, which would show buttons Excel never shows.

import type { PreviewLanguage } from "./words";

export type RibbonAction = { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface AddinRibbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Addresses in the manifest name the host it is built for; here the same files come from this page's host. */
function samePlace(url: string): string {
  return new URL(url).pathname;
}

class Resources {
  private values = new Map<string, string>();

  constructor(root: Element, language: PreviewLanguage) {
    for (const kind of ["Image", "Url", "String"]) {
      for (const element of root.getElementsByTagNameNS("*", kind)) {
        const override = [...element.children].find((child) => child.getAttribute("Locale") === language);
        const value = override?.getAttribute("Value") ?? element.getAttribute("DefaultValue");
        this.values.set(element.getAttribute("id") ?? "", value ?? "");
      }
    }
  }

  /** The text a child element such as Label points to. */
  of(parent: Element, name: string): string {
    const element = [...parent.children].find((child) => child.localName === name);
    return this.values.get(element?.getAttribute("resid") ?? "") ?? "";
  }

  image(parent: Element, size: number): string {
    const images = [...parent.getElementsByTagNameNS("*", "Image")];
    const image = images.find((candidate) => candidate.getAttribute("size") === String(size)) ?? images[0];
    return samePlace(this.values.get(image?.getAttribute("resid") ?? "") ?? "https://localhost/");
  }
}

function first(parent: Element, name: string): Element | undefined {
  return parent.getElementsByTagNameNS("*", name)[0];
}

/** Which buttons does this manifest put on the ribbon? */
export function readRibbon(manifest: Document, language: PreviewLanguage): AddinRibbon {
  const root = manifest.documentElement;
  const resources = new Resources(root, language);
  const group = first(root, "Group");
  if (!group) return { group: "", buttons: [] };
  const buttons = [...group.children].filter((child) => child.localName === "Control");
  return {
    group: resources.of(group, "Label"),
    buttons: buttons.map((control) => {
      const supertip = first(control, "Supertip");
      const functionName = first(control, "FunctionName")?.textContent?.trim();
      return {
        id: control.getAttribute("id") ?? "",
        label: resources.of(control, "Label"),
        description: supertip ? resources.of(supertip, "Description") : "",
        icon: resources.image(control, 32),
        action: functionName ? { kind: "function", name: functionName } : { kind: "pane" },
      };
    }),
  };
}
