// What the command line says. Anything that does not fit is answered with the usage, never guessed.

import { parseArgs } from "node:util";
import type { RecencyMode } from "../../src/domain/grading/graded";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";

export const USAGE =
  "用法：npm run --silent replay -- 文件.xlsx [--as-of YYYY-MM-DD] [--recency recorded|aged] [--sheet 工作表名] [--out 结果.xlsx] [--json]";

export interface ReplayOptions {
  readonly file: string;
  readonly asOf: SerialDay;
  readonly recency: RecencyMode;
  /** Undefined: the first sheet with a table that can be graded. */
  readonly sheet: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** Something the person at the command line can put right; said in one sentence, exit code 2. */
export class Refusal extends Error {}

/** Options of a command line. `today` is the as-of day where none is given. Throws Refusal. */
export function parseOptions(list: readonly string[], today: SerialDay): ReplayOptions {
  const { values, positionals } = parsed(list);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refusal(USAGE);
  return {
    file,
    asOf: values["as-of"] === undefined ? today : dayOf(values["as-of"]),
    recency: recencyOf(values.recency ?? "aged"),
    sheet: values.sheet,
    out: values.out,
    json: values.json ?? false,
  };
}

function parsed(list: readonly string[]) {
  try {
    return parseArgs({
      args: [...list],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        recency: { type: "string" },
        sheet: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}

function dayOf(text: string): SerialDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match && serialDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day) throw new Refusal(`“${text}”不是日期，--as-of 要写成 2024-06-04 这样。${USAGE}`);
  return day;
}

function recencyOf(text: string): RecencyMode {
  if (text === "recorded" || text === "aged") return text;
  throw new Refusal(`--recency 只能是 recorded（按表内记录）或 aged（推算到评级日）。${USAGE}`);
}
