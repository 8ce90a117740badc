// A namespace in front of every function (=KH.TIER() instead of =TIER()), for organisations where another add-in has functions
// of the same names. The manifest in the repository has none; a build puts it in. Ids and associations never change.

const FORM = /^[A-Za-z][A-Za-z0-9_]{0,29}$/;
export const NAMESPACE_RESID = "Functions.Namespace";

/** Can this be a namespace? Letters, digits and _, a letter first. */
export function isNamespace(name: string): boolean {
  return FORM.test(name);
}

/** What stands before a function's name in a cell. `prefixOf("KH") //=> "KH."`, `prefixOf("") //=> ""` */
export function prefixOf(namespace: string): string {
  if (namespace === "") return "";
  if (!isNamespace(namespace))
    throw new Error(`FUNCTION_NAMESPACE "${namespace}": use letters, digits and _, beginning with a letter`);
  return `${namespace}.`;
}

/** The manifest with this namespace, one for every language; "" leaves it as it is. */
export function withNamespace(manifest: string, namespace: string): string {
  if (prefixOf(namespace) === "") return manifest;
  const element = `</Metadata>\n            <Namespace resid="${NAMESPACE_RESID}" />`;
  const text = `<bt:ShortStrings>
        <bt:String id="${NAMESPACE_RESID}" DefaultValue="${namespace}" />`;
  return manifest.replace("</Metadata>", element).replace("<bt:ShortStrings>", text);
}
