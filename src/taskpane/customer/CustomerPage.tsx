// The frame of a page about one customer: its heading, the name, and what to say when the customer is gone.

import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegradePreview } from "../../actions/actions";
import { actingRow } from "../state/acting";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { useTextStyles } from "../widgets/textStyles";
import { FigurePage } from "../widgets/FigurePage";

export interface CustomerPageProps {
  readonly title: string;
  readonly children: (preview: RegradePreview, row: number) => ReactElement;
}

export function CustomerPage({ title, children }: CustomerPageProps) {
  const { words } = usePane();
  const acting = usePaneState((state) => state.acting);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <FigurePage place="customer-page" title={title}>
      {(preview) => {
        const row = acting === null ? undefined : actingRow(preview.plan, acting);
        if (row !== undefined) return children(preview, row);
        return (
          <Body place="customer-page">
            <PageHeader title={title} />
            <p className={mergeClasses(layout.side, text.secondary)}>{words.card.gone}</p>
          </Body>
        );
      }}
    </FigurePage>
  );
}
