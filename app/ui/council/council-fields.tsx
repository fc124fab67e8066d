import { monthNames } from "#app/domain/calendar/month-name.ts";
import { accents } from "#app/domain/council/colour.ts";
import { nations } from "#app/domain/council/council.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type CouncilEntries, ownAccent } from "#app/forms/council/council.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

/** What a council says of itself: its name, colour, nation and financial year. */
export function CouncilFields({
  entries,
  problems,
}: {
  entries: CouncilEntries;
  problems: readonly Problem[];
}) {
  const { council } = words;
  return (
    <>
      <TextField
        name="council"
        label={council.name}
        hint={council.nameHint}
        autoComplete="organization"
        defaultValue={entries.council}
        problems={problems}
      />
      <div className="accents">
        <Radios
          name="accent"
          legend={council.accent}
          hint={council.accentHint}
          options={[
            ...accents.map(({ colour, name }) => ({
              value: colour,
              text: council.accents[name],
              mark: <Swatch colour={colour} />,
            })),
            { value: ownAccent, text: council.ownAccent },
          ]}
          defaultValue={entries.accent}
          areSmall
          problems={problems}
        />
        <TextField
          name="ownAccent"
          label={council.ownAccentTyped}
          hint={council.ownAccentHint}
          width={10}
          defaultValue={entries.ownAccent}
          problems={problems}
        />
      </div>
      <Radios
        name="nation"
        legend={council.nation}
        hint={council.nationHint}
        options={nations.map((nation) => ({ value: nation, text: nation }))}
        defaultValue={entries.nation}
        areSmall
        problems={problems}
      />
      <Select
        name="yearStart"
        label={council.yearStart}
        hint={council.yearStartHint}
        choices={monthNames.map((name, place) => ({ value: String(place + 1), text: name }))}
        defaultValue={entries.yearStart}
        problems={problems}
      />
    </>
  );
}

const Swatch = ({ colour }: { colour: string }) => (
  <svg className="swatch" viewBox="0 0 2 1" aria-hidden="true">
    <rect width="2" height="1" fill={colour} />
  </svg>
);
