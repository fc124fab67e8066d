import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { words } from "#app/words/words.ts";

export function ImportProgress({
  id,
  name,
  progress,
  done,
  whole,
}: {
  id: number;
  name: string;
  progress: "reading" | "recording" | "undoing";
  done: number;
  whole: number;
}) {
  const { importProgress } = words;
  return (
    <ImportPage title={importProgress[progress]} above={name}>
      <p>
        <progress
          className="import-bar"
          max={whole}
          value={done}
          aria-label={importProgress[progress]}
        />
      </p>
      <p>{importProgress.done(done, whole)}</p>
      <p className="how">{importProgress.lead}</p>
      <p>
        <a href={`/imports/${id}`}>{importProgress.look}</a>
      </p>
    </ImportPage>
  );
}

export function ImportFailed({ next }: { next: string }) {
  const { importProgress } = words;
  return (
    <ImportPage title={importProgress.failed}>
      <p>{importProgress.failedLead}</p>
      <p>
        <a href={next}>{importProgress.again}</a>
      </p>
    </ImportPage>
  );
}
