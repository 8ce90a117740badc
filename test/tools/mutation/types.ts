// Does the compiler refuse this mutant? Then it never gets as far as a test, and is neither noticed nor missed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { SourceMutant } from "./mutants";

/** Asks about one mutant after the other; the program around them is kept. */
export function typeChecks(root: string): (mutant: SourceMutant) => boolean {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // What is left unused says nothing about the answer: such a mutant is for the tests.
  const compilerOptions = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  const files = fileNames.filter((path) => !path.startsWith(join(root, "test")));
  let broken: { readonly path: string; readonly text: string; readonly version: string } | undefined;
  const textOf = (path: string): string | undefined => (path === broken?.path ? broken.text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => files,
    getScriptVersion: (path) => (path === broken?.path ? broken.version : "whole"),
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  });
  return ({ id, file, start, end, replacement }) => {
    const path = join(root, file);
    const whole = readFileSync(path, "utf8");
    broken = { path, text: whole.slice(0, start) + replacement + whole.slice(end), version: id };
    return service.getSyntacticDiagnostics(path).length === 0 && service.getSemanticDiagnostics(path).length === 0;
  };
}
