// The namespace of this build: "" unless an organisation asked for one because another add-in has functions of the same
// names. It is put in by the build (webpack.config.js) together with the one in the manifest; ids never change.

declare const FUNCTION_NAMESPACE: string | undefined;

/** What stands before a function's name in a cell: `""`, or `"KH."` in a build with the namespace KH. */
export const FUNCTION_PREFIX: string =
  typeof FUNCTION_NAMESPACE === "string" && FUNCTION_NAMESPACE !== "" ? `${FUNCTION_NAMESPACE}.` : "";
