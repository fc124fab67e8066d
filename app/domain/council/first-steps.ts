import { type Act, may } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";

/** A new council's progress: how many of each it has. */
export type FirstSteps = {
  isPutAway: boolean;
  hasLogo: boolean;
  services: number;
  metrics: number;
  /** People who can sign in. */
  people: number;
  figures: number;
  campaigns: number;
  publications: number;
};

export const stepNames = [
  "services",
  "metrics",
  "people",
  "returns",
  "logo",
  "campaign",
  "review",
] as const;

export type StepName = (typeof stepNames)[number];

/** A step that "waits" needs another to be done first. */
export type StepState = "done" | "to do" | "waits";

export type Step = { name: StepName; state: StepState };

/** `isMine` if the reader is allowed to do it. */
export type MyStep = Step & { isMine: boolean };

const acts: Record<StepName, Act> = {
  services: "edit metrics",
  metrics: "edit metrics",
  people: "manage people",
  returns: "give figures",
  logo: "edit council",
  campaign: "edit campaigns",
  review: "publish reviews",
};

export const myStepsOf = (steps: FirstSteps, person: Pick<Person, "roles">): MyStep[] =>
  stepsOf(steps).map((step) => ({ ...step, isMine: may(person, acts[step.name]) }));

/** The first steps of a new council, in the recommended order. */
export function stepsOf(steps: FirstSteps): Step[] {
  const done: Record<StepName, boolean> = {
    services: steps.services > 0,
    metrics: steps.metrics > 0,
    people: steps.people > 1,
    returns: steps.figures > 0,
    logo: steps.hasLogo,
    campaign: steps.campaigns > 0,
    review: steps.publications > 0,
  };
  const waits: Partial<Record<StepName, boolean>> = {
    metrics: !done.services,
    returns: !done.metrics,
    campaign: !done.metrics,
    review: !done.returns,
  };
  return stepNames.map((name) => ({
    name,
    state: done[name] ? "done" : waits[name] ? "waits" : "to do",
  }));
}

/** The list of first steps is shown until it is put away or done. */
export const areFirstSteps = (steps: FirstSteps): boolean =>
  !steps.isPutAway && stepsOf(steps).some(({ state }) => state !== "done");

/** While there is nothing to read, the list of first steps is the first page. */
export const isBeginning = (steps: FirstSteps): boolean =>
  areFirstSteps(steps) && steps.figures === 0;
