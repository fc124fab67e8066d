import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { type Frame, FrameProvider } from "#app/ui/kit/frame.ts";

startTransition(() => {
  hydrateRoot(
    document,
    <FrameProvider value={frameOfDocument()}>
      <HydratedRouter />
    </FrameProvider>,
  );
});

/** Browsers blank the nonce attribute, so it is read as a property. */
function frameOfDocument(): Frame {
  const written = document.querySelector<HTMLMetaElement>('meta[name="frame"]')?.content ?? "";
  const nonce = document.querySelector<HTMLElement>("[nonce]")?.nonce ?? "";
  return { ...JSON.parse(written), nonce };
}
