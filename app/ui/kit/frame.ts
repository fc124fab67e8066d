import { createContext, useContext } from "react";
import type { Council } from "#app/domain/council/council.ts";
import type { LinkInUse } from "#app/domain/people/link.ts";
import type { Person } from "#app/domain/people/person.ts";

export type Frame = {
  requestId: string;
  nonce: string;
  council: Council | undefined;
  person: Pick<Person, "name" | "roles"> | undefined;
  /** The link that brought the reader, who may open only its month. */
  link: Pick<LinkInUse, "month"> | null;
  hydrates: boolean;
  version: string;
  /** The page takes the small style sheet. */
  isLight: boolean;
};

const FrameContext = createContext<Frame | undefined>(undefined);

export const FrameProvider = FrameContext.Provider;

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A page is drawn outside its frame");
  return frame;
}
