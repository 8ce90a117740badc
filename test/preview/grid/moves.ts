// Where does the cursor go? Keys and positions in, positions out; the sheet is asked only whether a cell is filled.
// Ctrl+arrow follows Excel: to the last filled cell of a run, or across blanks to the next filled one.

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How far the grid reaches, and which cells hold something. */
export interface Terrain {
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: (row: number, column: number) => boolean;
  readonly isHidden: (row: number) => boolean;
  /** Last row and column that hold anything, for Ctrl+End. */
  readonly lastFilled: CellPosition;
  /** First cell that is not frozen, for Ctrl+Home. */
  readonly home: CellPosition;
  /** Rows a screen shows, for PageUp and PageDown. */
  readonly page: number;
}

export const DIRECTIONS = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;
export type Direction = keyof typeof DIRECTIONS;

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));

/** One cell on; hidden rows are stepped over, and at the edge the cursor stays. */
export function step(from: CellPosition, direction: Direction, terrain: Terrain, count = 1): CellPosition {
  const [rows, columns] = DIRECTIONS[direction];
  const column = clamp(from.column + columns * count, terrain.columns - 1);
  let row = clamp(from.row + rows * count, terrain.rows - 1);
  while (rows !== 0 && terrain.isHidden(row)) {
    if (row + rows < 0 || row + rows >= terrain.rows) return from;
    row += rows;
  }
  return { row, column };
}

/** Ctrl+arrow: to the edge of the data in this direction. */
export function jump(from: CellPosition, direction: Direction, terrain: Terrain): CellPosition {
  const [rows, columns] = DIRECTIONS[direction];
  const inside = (p: CellPosition): boolean =>
    p.row >= 0 && p.column >= 0 && p.row < terrain.rows && p.column < terrain.columns;
  const after = (p: CellPosition): CellPosition => ({ row: p.row + rows, column: p.column + columns });
  const filled = (p: CellPosition): boolean => terrain.isFilled(p.row, p.column);
  let at = after(from);
  if (!inside(at)) return from;
  if (filled(from) && filled(at)) {
    while (inside(after(at)) && filled(after(at))) at = after(at);
    return at;
  }
  while (!filled(at) && inside(after(at))) at = after(at);
  return at;
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Where does this key lead? Undefined where it is not a key that moves. */
export function destination(from: CellPosition, { key, ctrl }: Key, terrain: Terrain): CellPosition | undefined {
  const direction = ARROWS[key];
  if (direction) return ctrl ? jump(from, direction, terrain) : step(from, direction, terrain);
  switch (key) {
    case "Home":
      return ctrl ? terrain.home : { row: from.row, column: 0 };
    case "End":
      return ctrl ? terrain.lastFilled : { row: from.row, column: terrain.lastFilled.column };
    case "PageUp":
      return step(from, "up", terrain, terrain.page);
    case "PageDown":
      return step(from, "down", terrain, terrain.page);
    default:
      return undefined;
  }
}
