import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { type Frame, FrameProvider } from "#app/ui/frame.ts";

startTransition(() => {
  hydrateRoot(
    document,
    <FrameProvider value={frameOfDocument()}>
      <HydratedRouter />
    </FrameProvider>,
  );
});

/** The frame that the server wrote into the document's head. */
function frameOfDocument(): Frame {
  const written = document.querySelector<HTMLMetaElement>('meta[name="frame"]')?.content ?? "";
  return { ...JSON.parse(written), nonce: "" };
}
