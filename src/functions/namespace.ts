// The namespace of this build: none, unless an organisation asked for one because another add-in has functions of the same
// names. The build puts it in here (webpack.config.js) and in the manifest; ids and associations never change.

declare const FUNCTION_PREFIX_OF_BUILD: string | undefined;

/** What stands before a function's name in a cell: `""`, or `"KH."` in a build with the namespace KH. */
export const FUNCTION_PREFIX: string = typeof FUNCTION_PREFIX_OF_BUILD === "string" ? FUNCTION_PREFIX_OF_BUILD : "";
