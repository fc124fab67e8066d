import { createContext, useContext } from "react";
import type { Council } from "#app/domain/council.ts";
import type { Day } from "#app/domain/period.ts";
import type { Person } from "#app/domain/person.ts";

/** What stands around every page: whose it is, who reads it, and what the server gave this request. */
export type Frame = {
  requestId: string;
  nonce: string;
  council: Council | undefined;
  person: Person | undefined;
  today: Day;
};

const FrameContext = createContext<Frame | undefined>(undefined);

export const FrameProvider = FrameContext.Provider;

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A page is drawn outside its frame");
  return frame;
}
