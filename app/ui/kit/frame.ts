import { createContext, useContext } from "react";
import type { Council } from "#app/domain/council/council.ts";
import type { LinkInUse } from "#app/domain/people/link.ts";
import type { Person } from "#app/domain/people/person.ts";

/** What stands around every page: whose it is, who reads it, and what the server gave this request. */
export type Frame = {
  requestId: string;
  /** Which inline elements the page may hold (Content-Security-Policy). */
  nonce: string;
  council: Council | undefined;
  person: Pick<Person, "name" | "roles"> | undefined;
  /** The month to whose return the reader came by a link, and which is all that they may open. */
  link: Pick<LinkInUse, "month"> | null;
  /** Whether the page ships scripts, which take it over in the browser. */
  hydrates: boolean;
  /** The version of the program. */
  version: string;
  /** Whether the page takes the small style sheet of the summary. */
  isLight: boolean;
};

const FrameContext = createContext<Frame | undefined>(undefined);

export const FrameProvider = FrameContext.Provider;

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A page is drawn outside its frame");
  return frame;
}
