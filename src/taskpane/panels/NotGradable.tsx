import { Button, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";

/** A table was found that cannot be graded yet: say what is missing and where to say which column is which. */
export function NotGradable() {
  const { state, words, say, dispatch } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { opened } = state;
  if (opened === null) return null;
  return (
    <Body place="home">
      <RefusalBar />
      <div className={mergeClasses(layout.side, layout.above24, layout.stack)}>
        <h2 className={mergeClasses(text.heading, text.pageTitle, text.strong)}>{words.notGradable.title}</h2>
        <span className={text.fall}>
          {words.notGradable.missing(opened.missing.map(say.column).join(words.listSeparator))}
        </span>
        <span className={text.secondary}>{words.notGradable.hint}</span>
        <div>
          <Button
            id="see-columns"
            appearance="primary"
            onClick={() => dispatch({ type: "pageOpened", page: "columns", tab: "regrade" })}
          >
            {words.notGradable.map}
          </Button>
        </div>
      </div>
    </Body>
  );
}
