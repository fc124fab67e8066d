import type { Problem } from "#app/domain/problem.ts";
import { ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function DemoOffer({
  code,
  problems,
  heading: Heading = "h2",
}: {
  code: string;
  problems: readonly Problem[];
  heading?: "h1" | "h2";
}) {
  const { setUp } = words;
  return (
    <section className="campaign-form demo-offer" aria-labelledby="demo">
      <ErrorSummary problems={problems} />
      <Heading id="demo">{setUp.demoTitle}</Heading>
      <p>{setUp.demoLead}</p>
      <form method="post" action="/set-up/demo" noValidate>
        <TextField
          name="demoCode"
          label={setUp.demoCode}
          width={20}
          autoComplete="off"
          defaultValue={code}
          problems={problems}
        />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {setUp.demoButton}
        </button>
      </form>
    </section>
  );
}
