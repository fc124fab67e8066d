import type { Problem } from "#app/domain/problem.ts";
import { Button, ErrorSummary } from "#app/ui/kit/fields.tsx";
import { FileField } from "#app/ui/kit/file-field.tsx";
import { words } from "#app/words/words.ts";

/** The logo as it is, and a picture to show in its place. */
export function LogoForm({
  logo,
  problems,
}: {
  logo: string | null;
  problems: readonly Problem[];
}) {
  const own = words.logo;
  return (
    <div className="campaign-form small-form">
      <ErrorSummary problems={problems} />
      <h1>{own.title}</h1>
      <p className="how">{own.lead}</p>
      {logo === null ? (
        <p>{own.none}</p>
      ) : (
        <p className="logo-now">
          <img src={`/logo/${logo}`} alt={own.now} />{" "}
          <a href="/settings/council/logo/removal">{own.remove}</a>
        </p>
      )}
      <form method="post" encType="multipart/form-data" noValidate>
        <FileField
          name="logo"
          label={own.file}
          hint={own.hint}
          accept=".png,.jpg,.jpeg,.webp"
          problems={problems}
        />
        <div className="form-end">
          <Button>{own.save}</Button>
          <a href="/settings">{own.cancel}</a>
        </div>
      </form>
    </div>
  );
}
