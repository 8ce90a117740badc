// Values an add-in keeps in the workbook. They are outside undo (recorded: issue 6415 of OfficeDev/office-js).

import { ExcelRefusal } from "../model/errors";
import { type Live, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";

export const settingsObject = (): Live => collectionType.of(null);

const byKey = (key: string, session: Session): Live | null =>
  session.model.settings.has(key) ? settingType.of(key) : null;

function required(key: string, session: Session): Live {
  const live = byKey(key, session);
  if (!live) throw new ExcelRefusal("ItemNotFound", `There is no setting "${key}".`);
  return live;
}

const collectionType = excelType<null>("SettingCollection", {
  items: (_self, session) => [...session.model.settings.keys()].map((key) => settingType.of(key)),
  indexer: (_self, args, session) => required(args.text(0), session),
  methods: {
    getCount: (_self, _args, session) => session.model.settings.size,
    getItem: (_self, args, session) => required(args.text(0), session),
    getItemOrNullObject: (_self, args, session) => byKey(args.text(0), session),
    add(_self, args, session) {
      const key = args.text(0);
      session.model.settings.set(key, args.json(1));
      session.model.emit({ kind: "workbook" });
      return settingType.of(key);
    },
  },
});

const settingType = excelType<string>("Setting", {
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    value: {
      get(key, session) {
        required(key, session);
        return session.model.settings.get(key) as Json;
      },
      set(key, value, session) {
        session.model.settings.set(key, value);
        session.model.emit({ kind: "workbook" });
      },
    },
  },
  methods: {
    delete(key, _args, session) {
      required(key, session);
      session.model.settings.delete(key);
      session.model.emit({ kind: "workbook" });
    },
  },
});
