import { monthNames } from "#app/domain/calendar/month-name.ts";
import { accents } from "#app/domain/council/colour.ts";
import { nations } from "#app/domain/council/council.ts";
import { ownAccent } from "#app/forms/council/council.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function CouncilFields() {
  const { council } = words;
  return (
    <>
      <TextField
        name="council"
        label={council.name}
        hint={council.nameHint}
        autoComplete="organization"
      />
      <div className="accents">
        <Radios
          name="accent"
          label={council.accent}
          hint={council.accentHint}
          options={[
            ...accents.map(({ colour, name }) => ({
              value: colour,
              text: council.accents[name],
              mark: <Swatch colour={colour} />,
            })),
            { value: ownAccent, text: council.ownAccent },
          ]}
          areSmall
        />
        <TextField
          name="ownAccent"
          label={council.ownAccentTyped}
          hint={council.ownAccentHint}
          width={10}
        />
      </div>
      <Radios
        name="nation"
        label={council.nation}
        hint={council.nationHint}
        options={nations.map((nation) => ({ value: nation, text: nation }))}
        areSmall
      />
      <Select
        name="yearStart"
        label={council.yearStart}
        hint={council.yearStartHint}
        choices={monthNames.map((name, index) => ({ value: String(index + 1), text: name }))}
      />
    </>
  );
}

const Swatch = ({ colour }: { colour: string }) => (
  <svg className="swatch" viewBox="0 0 2 1" aria-hidden="true">
    <rect width="2" height="1" fill={colour} />
  </svg>
);
