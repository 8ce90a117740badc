import { Button, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";

/** A table was found that cannot be graded yet: say why and what to do, and where to say which column is which. */
export function NotGradable() {
  const { words, say, dispatch, flows } = usePane();
  const opened = usePaneState((state) => state.opened);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (opened === null) return null;
  return (
    <Body place="home">
      <RefusalBar />
      <div className={mergeClasses(layout.side, layout.above24, layout.stack)}>
        <h2 className={mergeClasses(text.heading, text.pageTitle, text.strong)}>{words.notGradable.title}</h2>
        {opened.refusal === null ? null : <p className={text.paragraph}>{say.tableRefusal(opened.refusal)}</p>}
        <div className={layout.row}>
          <Button
            id="see-columns"
            appearance="primary"
            onClick={() => dispatch({ type: "pageOpened", page: "columns", tab: "regrade" })}
          >
            {words.notGradable.map}
          </Button>
          <Button onClick={() => void flows.trySample()}>{words.notGradable.sample}</Button>
        </div>
        <div>
          <SmallLink text={words.context.otherArea} onClick={() => void flows.openSelected()} />
        </div>
      </div>
    </Body>
  );
}
