import type { MyStep, Step, StepName } from "#app/domain/council/first-steps.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

const { firstSteps } = words;

type Way = { address: string; name: string };

const ways: Record<StepName, Way[]> = {
  services: [{ address: "/settings/services", name: firstSteps.links.services }],
  metrics: [
    { address: "/settings/metrics/starter", name: firstSteps.links.starter },
    { address: "/settings/metrics/from-spreadsheet", name: firstSteps.links.spreadsheet },
    { address: "/settings/metrics", name: firstSteps.links.metrics },
  ],
  people: [
    { address: "/settings/people/new", name: firstSteps.links.invite },
    { address: "/settings/people", name: firstSteps.links.people },
  ],
  returns: [
    { address: "/returns", name: firstSteps.links.returns },
    { address: "/imports", name: firstSteps.links.import },
  ],
  logo: [{ address: "/settings/council/logo", name: firstSteps.links.logo }],
  campaign: [{ address: "/campaigns/new", name: firstSteps.links.campaign }],
  review: [{ address: "/reviews", name: firstSteps.links.reviews }],
};

export function FirstSteps({ steps, isPutAway }: { steps: readonly MyStep[]; isPutAway: boolean }) {
  const { council } = useFrame();
  const done = steps.filter(({ state }) => state === "done").length;
  const isComplete = done === steps.length;
  return (
    <Page title={firstSteps.title} section="settings">
      <PageTitle title={firstSteps.title}>{firstSteps.of(done, steps.length)}</PageTitle>
      <p className="how">
        {isComplete ? firstSteps.complete : firstSteps.lead(council?.name ?? words.product)}
      </p>
      <ol className="first-steps">
        {steps.map((step) => (
          <StepLine key={step.name} step={step} />
        ))}
      </ol>
      {!isPutAway && !isComplete && (
        <form method="post" action="/set-up/closure">
          <p className="how put-away">
            <button type="submit" className="quiet">
              {firstSteps.putAway}
            </button>
            <span>{firstSteps.putAwayHint}</span>
          </p>
        </form>
      )}
    </Page>
  );
}

function StepLine({ step: { name, state, isMine } }: { step: MyStep }) {
  const isOpen = state !== "waits";
  return (
    <li className={`step step-${state === "to do" ? "open" : state}`}>
      <h2>{firstSteps.steps[name].name}</h2>
      <p className="step-state">{firstSteps.states[state]}</p>
      <p className="how">{leadOf(name, state)}</p>
      {isOpen && !isMine && <p className="how">{firstSteps.others}</p>}
      {isOpen && isMine && (
        <ul>
          {ways[name].map((way) => (
            <li key={way.address}>
              <a href={way.address}>{way.name}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function leadOf(name: StepName, state: Step["state"]): string {
  const { lead, waits } = { waits: undefined, ...firstSteps.steps[name] };
  return state === "waits" && waits ? `${lead} ${waits}` : lead;
}
