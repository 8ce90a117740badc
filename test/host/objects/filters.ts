// AutoFilter of a table or a sheet: by values only. Rows that do not match are hidden; other criteria are refused.

import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import type { Area, FilterModel } from "../model/types";
import { invalid } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";
import { rangeObject } from "./range";
import { areaOf, handleOf } from "./rangeHandles";

/** A table's filter or a sheet's own. */
export interface FilterScope {
  readonly tableId?: string;
  readonly sheet?: SheetModel;
}

export const filterOf = (scope: FilterScope): Live => autoFilterType.of(scope);

export const filterOfColumn = (scope: FilterScope, column: number): Live => columnFilterType.of({ scope, column });

function placeOf({ tableId, sheet }: FilterScope, session: Session): { sheet: SheetModel; area: Area | undefined } {
  if (sheet) return { sheet, area: sheet.filters.find((filter) => filter.tableId === undefined)?.area };
  const found = session.model.table(tableId ?? "");
  if (!found) throw new ExcelRefusal("ItemNotFound", "The requested table doesn't exist.");
  return { sheet: found.sheet, area: found.table.area };
}

function current(scope: FilterScope, session: Session): FilterModel | undefined {
  return placeOf(scope, session).sheet.filters.find(({ tableId }) => tableId === scope.tableId);
}

function apply(scope: FilterScope, session: Session, column: number, values: string[] | null): void {
  const { sheet, area } = placeOf(scope, session);
  checkAllowed(sheet);
  if (!area) throw new ExcelRefusal("InvalidOperation", "There is no filter on this sheet.");
  if (column < 0 || column > area.right - area.left) throw invalid("a column outside the filter");
  const others = (current(scope, session)?.columns ?? []).filter((filter) => filter.column !== column);
  const columns = values === null ? others : [...others, { column, values }];
  const rest = sheet.filters.filter(({ tableId }) => tableId !== scope.tableId);
  const filter: FilterModel =
    scope.tableId === undefined ? { area, columns } : { tableId: scope.tableId, area, columns };
  session.model.setFilters(sheet, columns.length === 0 && scope.tableId !== undefined ? rest : [...rest, filter]);
}

/** A protected sheet is filtered only where that was allowed when it was protected. */
function checkAllowed({ protection }: SheetModel): void {
  if (protection.protected && protection.options["allowAutoFilter"] !== true)
    throw new ExcelRefusal("AccessDenied", "You cannot perform the requested operation.");
}

/** Only `{filterOn: "Values", values: […]}`. */
function valuesOf(criteria: Json): string[] {
  if (typeof criteria !== "object" || criteria === null || Array.isArray(criteria)) throw invalid("filter criteria");
  const { filterOn, values } = criteria as { readonly [key: string]: Json };
  if (filterOn !== "Values") throw new HostNotImplemented(`a filter on ${String(filterOn)}`);
  if (!Array.isArray(values)) throw invalid("filter values");
  return values.map(String);
}

const autoFilterType = excelType<FilterScope>("AutoFilter", {
  properties: {
    enabled: { get: (scope, session) => placeOf(scope, session).area !== undefined },
    isDataFiltered: { get: (scope, session) => (current(scope, session)?.columns.length ?? 0) > 0 },
  },
  methods: {
    apply(scope, args, session) {
      const target = args.raw(0);
      const handle = handleOf(target);
      if (!handle) throw invalid("AutoFilter.apply");
      if (scope.sheet) {
        checkAllowed(scope.sheet);
        const rest = scope.sheet.filters.filter(({ tableId }) => tableId !== undefined);
        session.model.setFilters(scope.sheet, [...rest, { area: areaOf(handle, session), columns: [] }]);
      }
      if (args.raw(1) !== null) apply(scope, session, args.integer(1), valuesOf(args.json(2)));
    },
    clearColumnCriteria: (scope, args, session) => apply(scope, session, args.integer(0), null),
    clearCriteria(scope, _args, session) {
      const { sheet } = placeOf(scope, session);
      session.model.setFilters(
        sheet,
        sheet.filters.map((filter) => (filter.tableId === scope.tableId ? { ...filter, columns: [] } : filter)),
      );
    },
    reapply(scope, _args, session) {
      const { sheet } = placeOf(scope, session);
      session.model.setFilters(sheet, sheet.filters);
    },
    remove(scope, _args, session) {
      const { sheet } = placeOf(scope, session);
      session.model.setFilters(
        sheet,
        sheet.filters.filter(({ tableId }) => tableId !== scope.tableId),
      );
    },
    getRangeOrNullObject(scope, _args, session) {
      const { sheet, area } = placeOf(scope, session);
      return area ? rangeObject(session, sheet, area) : null;
    },
  },
});

const columnFilterType = excelType<{ scope: FilterScope; column: number }>("Filter", {
  methods: {
    applyValuesFilter({ scope, column }, args, session) {
      const values = args.json(0);
      if (!Array.isArray(values)) throw invalid("Filter.applyValuesFilter");
      apply(scope, session, column, values.map(String));
    },
    apply: ({ scope, column }, args, session) => apply(scope, session, column, valuesOf(args.json(0))),
    clear: ({ scope, column }, _args, session) => apply(scope, session, column, null),
  },
});
