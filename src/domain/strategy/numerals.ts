// Small numbers in notes: digits or Chinese numerals up to ninety-nine. Only dates use them; amounts never do.

const DIGITS = "零一二三四五六七八九";

/** Which number is this? `smallNumber("十五") //=> 15`, `smallNumber("两") //=> 2`, `smallNumber("12") //=> 12`, otherwise NaN */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text.replace("两", "二"));
  if (parts === null || text === "") return NaN;
  const [, first, ten, last] = parts;
  if (ten === undefined) return first !== undefined && last !== undefined ? NaN : DIGITS.indexOf(first ?? last);
  return 10 * (first === undefined ? 1 : DIGITS.indexOf(first)) + (last === undefined ? 0 : DIGITS.indexOf(last));
}
