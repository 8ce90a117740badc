// 转为原生公式: what it adds and what it cannot do is said before anything is written.

import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { NATIVE_FORMS } from "../../domain/native/convert";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { Choices } from "../widgets/Choices";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

export function NativeFormulas() {
  const { words, flows, dispatch } = usePane();
  const { opened, preview, work, formulas } = usePaneFacts("opened", "preview", "work", "formulas");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const native = useMemo(
    () => (opened === null ? null : flows.previewNative(opened, formulas.form)),
    [flows, opened, formulas.form],
  );
  if (native === null || preview === null) return null;
  const { headers, losses, isPossible } = native;
  return (
    <>
      <SectionHeading title={words.formulas.native} />
      <div className={mergeClasses(layout.side, layout.stack, layout.below8)}>
        <p className={mergeClasses(text.paragraph, text.small, text.secondary)}>{words.formulas.nativeLead}</p>
        <Choices
          label={words.formulas.nativeForm}
          value={formulas.form}
          choices={NATIVE_FORMS.map((value) => ({ value, text: words.formulas.nativeForms[value] }))}
          onChange={(form) => dispatch({ type: "formulaChosen", choice: { form } })}
        />
        <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>
          {[
            ...(isPossible ? [words.formulas.nativeAdds(headers.length)] : []),
            ...losses.map(words.formulas.nativeLoss),
          ].join(words.clauseSeparator)}
        </p>
        <div>
          <Button disabledFocusable={work !== null || !isPossible} onClick={() => void flows.convertToNative()}>
            {words.formulas.convert}
          </Button>
        </div>
      </div>
    </>
  );
}
