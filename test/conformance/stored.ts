// The stored answers: results/stand-in.json, and one results/excel-….json for each real Excel that was asked.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Report, reportText } from "./report";

const RESULTS = join(__dirname, "results");
const STAND_IN = join(RESULTS, "stand-in.json");

const read = (file: string): Report => JSON.parse(readFileSync(file, "utf8")) as Report;

export const storedStandIn = (): Report => read(STAND_IN);

export function storedExcels(): Report[] {
  const files = readdirSync(RESULTS).filter((file) => /^excel-.*\.json$/.test(file));
  return files.sort().map((file) => read(join(RESULTS, file)));
}

export const storeStandIn = (report: Report): void => writeFileSync(STAND_IN, reportText(report));
