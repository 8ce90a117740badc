// Who depends on whom. Formulas hang on single cells or on areas; equal areas are one node, so that thousands of formulas
// over the same column cost one edge each. Calculation order is Kahn's; what is left over stands in a circle.

import { hasCell, intersect } from "../model/area";
import type { Area } from "../model/types";
import { inCircles, inOrder } from "./circles";
import type { Precedents } from "./precedents";
import type { FormulaNode } from "./syntax";
import type { Position } from "./book";

/** A formula in its cell, as the calculator knows it. */
export interface Formula {
  readonly text: string;
  /** Null where the text is no formula the grammar knows. */
  readonly node: FormulaNode | null;
  readonly position: Position;
  readonly precedents: Precedents;
}

interface AreaNode {
  readonly area: Area;
  readonly dependents: Set<Formula>;
}

class SheetGraph {
  readonly formulas = new Map<number, Formula>();
  readonly byCell = new Map<number, Set<Formula>>();
  readonly byArea = new Map<string, AreaNode>();
}

const makeAreaKey = ({ top, left, bottom, right }: Area): string => `${top}:${left}:${bottom}:${right}`;
const ROW_STEP = 16_384;
const cellNumber = (row: number, column: number): number => row * ROW_STEP + column;

export class FormulaGraph {
  private readonly sheets = new Map<string, SheetGraph>();
  readonly volatile = new Set<Formula>();

  add(formula: Formula): void {
    const { sheetId, row, column } = formula.position;
    this.sheet(sheetId).formulas.set(cellNumber(row, column), formula);
    if (formula.precedents.volatile) this.volatile.add(formula);
    for (const reference of formula.precedents.references) {
      const graph = this.sheet(reference.sheetId);
      if (reference.isCell) {
        const number = cellNumber(reference.area.top, reference.area.left);
        const dependents = graph.byCell.get(number);
        if (dependents) dependents.add(formula);
        else graph.byCell.set(number, new Set([formula]));
      } else {
        const key = makeAreaKey(reference.area);
        const node = graph.byArea.get(key);
        if (node) node.dependents.add(formula);
        else graph.byArea.set(key, { area: reference.area, dependents: new Set([formula]) });
      }
    }
  }

  remove(formula: Formula): void {
    const { sheetId, row, column } = formula.position;
    this.sheet(sheetId).formulas.delete(cellNumber(row, column));
    this.volatile.delete(formula);
    for (const reference of formula.precedents.references) {
      const graph = this.sheet(reference.sheetId);
      if (reference.isCell) {
        const number = cellNumber(reference.area.top, reference.area.left);
        graph.byCell.get(number)?.delete(formula);
        if (graph.byCell.get(number)?.size === 0) graph.byCell.delete(number);
      } else {
        const key = makeAreaKey(reference.area);
        graph.byArea.get(key)?.dependents.delete(formula);
        if (graph.byArea.get(key)?.dependents.size === 0) graph.byArea.delete(key);
      }
    }
  }

  at(sheetId: string, row: number, column: number): Formula | undefined {
    return this.sheets.get(sheetId)?.formulas.get(cellNumber(row, column));
  }

  /** Formulas that stand in an area. */
  within(sheetId: string, area: Area): Formula[] {
    const graph = this.sheets.get(sheetId);
    if (graph === undefined) return [];
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > graph.formulas.size) {
      return [...graph.formulas.values()].filter(({ position }) => hasCell(area, position.row, position.column));
    }
    return eachCell(area, (row, column) => graph.formulas.get(cellNumber(row, column)));
  }

  all(): Formula[] {
    return [...this.sheets.values()].flatMap((graph) => [...graph.formulas.values()]);
  }

  /** Formulas that name a cell of the area. */
  dependents(sheetId: string, area: Area): Set<Formula> {
    const found = new Set<Formula>();
    const graph = this.sheets.get(sheetId);
    if (graph === undefined) return found;
    for (const node of graph.byArea.values())
      if (intersect(node.area, area)) for (const f of node.dependents) found.add(f);
    for (const dependents of this.cellNodes(graph, area)) for (const formula of dependents) found.add(formula);
    return found;
  }

  /** The formulas and all that depend on them, each before its dependents; `circular` are those in a circle. */
  order(first: Iterable<Formula>, reach: (formula: Formula) => Area): { ordered: Formula[]; circular: Formula[] } {
    const dirty = this.spread(first, reach);
    const waiting = new Map<Formula, number>();
    const areas = new Map<AreaNode, number>();
    const follow = new Map<Formula, { formulas: Set<Formula>; areas: AreaNode[] }>();
    for (const formula of dirty) waiting.set(formula, 0);
    for (const formula of dirty) {
      const graph = this.sheet(formula.position.sheetId);
      const area = reach(formula);
      const direct = new Set<Formula>();
      for (const dependents of this.cellNodes(graph, area)) for (const other of dependents) direct.add(other);
      const over = [...graph.byArea.values()].filter((node) => intersect(node.area, area));
      for (const node of over) areas.set(node, (areas.get(node) ?? 0) + 1);
      for (const other of direct) waiting.set(other, (waiting.get(other) ?? 0) + 1);
      follow.set(formula, { formulas: direct, areas: over });
    }
    for (const node of areas.keys())
      for (const other of node.dependents) waiting.set(other, (waiting.get(other) ?? 0) + 1);
    const release = (formula: Formula): void => {
      const left = (waiting.get(formula) ?? 0) - 1;
      waiting.set(formula, left);
      if (left === 0) ready.push(formula);
    };
    const ready = [...dirty].filter((formula) => waiting.get(formula) === 0);
    const ordered: Formula[] = [];
    const done = new Set<Formula>();
    const drain = (): void => {
      for (let formula = ready.pop(); formula !== undefined; formula = ready.pop()) {
        if (done.has(formula)) continue;
        done.add(formula);
        ordered.push(formula);
        const next = follow.get(formula);
        for (const other of next?.formulas ?? []) release(other);
        for (const node of next?.areas ?? []) {
          const left = (areas.get(node) ?? 0) - 1;
          areas.set(node, left);
          if (left === 0) for (const other of node.dependents) release(other);
        }
      }
    };
    drain();
    if (ordered.length === dirty.size) return { ordered, circular: [] };
    const stuck = new Set([...dirty].filter((formula) => !done.has(formula)));
    const circular = inCircles(stuck, (formula) => this.nextAmong(formula, stuck, reach));
    // What only follows a circle is calculated after it, from its zeros.
    const rest = new Set([...stuck].filter((formula) => !circular.has(formula)));
    ordered.push(...inOrder(rest, (formula) => this.nextAmong(formula, rest, reach)));
    return { ordered, circular: [...circular] };
  }

  private nextAmong(formula: Formula, among: ReadonlySet<Formula>, reach: (formula: Formula) => Area): Formula[] {
    return [...this.dependents(formula.position.sheetId, reach(formula))].filter((other) => among.has(other));
  }

  private spread(first: Iterable<Formula>, reach: (formula: Formula) => Area): Set<Formula> {
    const dirty = new Set(first);
    const seenAreas = new Set<AreaNode>();
    for (const formula of dirty) {
      const graph = this.sheet(formula.position.sheetId);
      const area = reach(formula);
      for (const dependents of this.cellNodes(graph, area)) for (const other of dependents) dirty.add(other);
      for (const node of graph.byArea.values()) {
        if (seenAreas.has(node) || !intersect(node.area, area)) continue;
        seenAreas.add(node);
        for (const other of node.dependents) dirty.add(other);
      }
    }
    return dirty;
  }

  private cellNodes(graph: SheetGraph, area: Area): Set<Formula>[] {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells <= graph.byCell.size) return eachCell(area, (row, column) => graph.byCell.get(cellNumber(row, column)));
    const found: Set<Formula>[] = [];
    for (const [number, dependents] of graph.byCell) {
      if (hasCell(area, Math.floor(number / ROW_STEP), number % ROW_STEP)) found.push(dependents);
    }
    return found;
  }

  private sheet(sheetId: string): SheetGraph {
    let graph = this.sheets.get(sheetId);
    if (graph === undefined) this.sheets.set(sheetId, (graph = new SheetGraph()));
    return graph;
  }
}

function eachCell<T>(area: Area, pick: (row: number, column: number) => T | undefined): T[] {
  const found: T[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const item = pick(row, column);
      if (item !== undefined) found.push(item);
    }
  }
  return found;
}
