// A mistake of our own ends here: words and a way on, in place of a blank pane. React asks for a class.

import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../words/zh-CN";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

interface BoundaryProps {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: boolean;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crash words={this.props.words} /> : this.props.children;
  }
}

const useStyles = makeStyles({ crash: { paddingTop: "24px" } });

function Crash({ words }: { readonly words: PaneWords }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <main role="alert" className={mergeClasses(styles.crash, layout.side)}>
      <h1 className={mergeClasses(text.heading, text.pageTitle, text.strong)}>{words.crash.title}</h1>
      <p>{words.crash.detail}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {words.crash.reload}
      </Button>
    </main>
  );
}
