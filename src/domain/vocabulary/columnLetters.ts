/** How is this column called in Excel? `columnLetters(0) //=> "A"`, `columnLetters(27) //=> "AB"` */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
