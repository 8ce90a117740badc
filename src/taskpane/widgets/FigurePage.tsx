// A page made of figures. Until there are some for what is chosen it stands there with its heading, and bars in their place.

import type { ReactElement } from "react";
import type { RegradePreview } from "../../actions/actions";
import { usePaneState } from "../shell/paneState";
import { Body } from "./Frame";
import { PageHeader } from "./PageHeader";
import { RefusalBar } from "./RefusalBar";
import { NotRead } from "./NotRead";

export interface FigurePageProps {
  /** The page's own name, as for its body. */
  readonly place: string;
  readonly title: string;
  readonly children: (preview: RegradePreview) => ReactElement | null;
}

export function FigurePage({ place, title, children }: FigurePageProps) {
  const preview = usePaneState((state) => state.preview);
  if (preview !== null) return children(preview);
  return (
    <Body place={place}>
      <PageHeader title={title} />
      <RefusalBar />
      <NotRead bars={[24, 48, 48, 48]} />
    </Body>
  );
}
