// Leaves the pane for the settings sheet. There is none until settings were saved once: then the button says so.

import { Button, mergeClasses } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

export function SettingsSheetButton() {
  const { words, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [missing, setMissing] = useState(false);
  return (
    <div className={mergeClasses(layout.side, layout.above8)}>
      <Button
        id="open-settings-sheet"
        size="small"
        icon={<Open16Regular />}
        onClick={() => void flows.openSettingsSheet().then((shown) => setMissing(shown === false))}
      >
        {words.settingsProblems.openSheet}
      </Button>
      {missing ? (
        <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>{words.settingsProblems.noSheet}</p>
      ) : null}
    </div>
  );
}
