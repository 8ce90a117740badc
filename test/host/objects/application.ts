// Excel.Application, the runtime switch for events, and the one worksheet function the product asks for.

import { HostNotImplemented } from "../model/errors";
import { DAYS_TO_1904 } from "../model/input";
import { booleanOf, oneOf } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";

export const applicationObject = (): Live => applicationType.of(null);
export const runtimeObject = (): Live => runtimeType.of(null);
export const functionsObject = (): Live => functionsType.of(null);

const applicationType = excelType<null>("Application", {
  properties: {
    calculationMode: { get: () => "Automatic" },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: () => cultureType.of(null) },
  methods: {
    calculate(_self, args, session) {
      oneOf(args.raw(0), ["Recalculate", "Full", "FullRebuild"] as const, "Application.calculate");
      session.model.settle();
    },
    suspendApiCalculationUntilNextSync(_self, _args, session) {
      session.model.calculationSuspended = true;
    },
    /** There is no screen to hold still here; the preview draws after each request anyway. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureType = excelType<null>("CultureInfo", {
  properties: { name: { get: () => "zh-CN" } },
  navigation: { numberFormat: () => numberFormatType.of(null), datetimeFormat: () => datetimeType.of(null) },
});

const numberFormatType = excelType<null>("NumberFormatInfo", {
  properties: { numberDecimalSeparator: { get: () => "." }, numberGroupSeparator: { get: () => "," } },
});

const datetimeType = excelType<null>("DatetimeFormatInfo", {
  properties: {
    dateSeparator: { get: () => "/" },
    shortDatePattern: { get: () => "yyyy/m/d" },
    longDatePattern: { get: () => 'yyyy"年"m"月"d"日"' },
    shortTimePattern: { get: () => "h:mm" },
    longTimePattern: { get: () => "h:mm:ss" },
    timeSeparator: { get: () => ":" },
  },
});

const runtimeType = excelType<null>("Runtime", {
  properties: {
    enableEvents: {
      get: (_self, session) => session.eventsEnabled,
      set(_self, value, session) {
        session.eventsEnabled = booleanOf(value, "Runtime.enableEvents");
      },
    },
  },
});

const functionsType = excelType<null>("Functions", {
  methods: {
    /** Only as a question after the date system: 1904-01-02 is 1 in a 1904 workbook and 1463 in any other. */
    date(_self, args, session) {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      if (year < 1904 || month < 1 || month > 12) throw new HostNotImplemented("DATE before 1904");
      const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
      return resultType.of(session.model.use1904 ? serial - DAYS_TO_1904 : serial);
    },
  },
});

const resultType = excelType<number>("FunctionResult", {
  keepable: true,
  properties: { value: { get: (value) => value }, error: { get: () => null } },
});
