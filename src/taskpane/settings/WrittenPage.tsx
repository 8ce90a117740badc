// Which columns a regrade writes, and what they are called. The grade is always one of them.

import { Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { OWN_ROLES, type OwnRole } from "../../domain/vocabulary/column";
import { fold } from "../../domain/table/text";
import { usePane } from "../shell/PaneContext";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  column: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  tick: { marginLeft: "-8px" },
  name: { marginLeft: tokens.spacingHorizontalXXL, width: "calc(100% - 24px)" },
  note: { margin: 0, marginLeft: tokens.spacingHorizontalXXL },
});

const inputIdOf = (role: OwnRole | "log"): string => `header-${role}`;

export function WrittenPage() {
  const { words, say } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const { ownHeaders, writtenColumns, logSheetName } = edited;
  const folded = OWN_ROLES.map((role) => fold(ownHeaders[role]));
  const isWrong = (at: number): boolean =>
    folded[at] === "" || folded.indexOf(folded[at]) !== folded.lastIndexOf(folded[at]);
  const wrong = OWN_ROLES.find((_role, at) => isWrong(at));
  const logWrong = fold(logSheetName) === "";
  return (
    <>
      <Body place="written">
        <PageHeader title={words.written.title} />
        <RefusalBar />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>{words.written.lead}</p>
        <ul className={mergeClasses(layout.plainList, layout.side, layout.above8)}>
          {OWN_ROLES.map((role, at) => (
            <li key={role} className={styles.column}>
              <Checkbox
                className={styles.tick}
                label={say.column(role)}
                checked={writtenColumns.includes(role)}
                onChange={(_event, data) =>
                  change({
                    writtenColumns: OWN_ROLES.filter((other) =>
                      other === role ? data.checked === true : writtenColumns.includes(other),
                    ),
                  })
                }
              />
              <p className={mergeClasses(styles.note, text.small, text.quiet, layout.below4)}>
                {words.written.what[role]}
              </p>
              <Field
                className={styles.name}
                validationMessage={isWrong(at) ? words.written.duplicate : undefined}
                validationState={isWrong(at) ? "error" : "none"}
              >
                <Input
                  size="small"
                  id={inputIdOf(role)}
                  aria-label={words.written.headerOf(say.column(role))}
                  value={ownHeaders[role]}
                  onChange={(_event, data) => change({ ownHeaders: { ...ownHeaders, [role]: data.value } })}
                />
              </Field>
            </li>
          ))}
        </ul>
        <div className={layout.side}>
          <Field
            label={words.written.logSheet}
            validationMessage={logWrong ? words.written.duplicate : undefined}
            validationState={logWrong ? "error" : "none"}
          >
            <Input
              size="small"
              id={inputIdOf("log")}
              value={logSheetName}
              onChange={(_event, data) => change({ logSheetName: data.value })}
            />
          </Field>
        </div>
        <p className={mergeClasses(layout.side, text.small, text.quiet)}>{words.written.never}</p>
      </Body>
      <DraftFooter invalidId={wrong !== undefined ? inputIdOf(wrong) : logWrong ? inputIdOf("log") : undefined} />
    </>
  );
}
