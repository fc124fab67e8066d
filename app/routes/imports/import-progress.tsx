import { words } from "#app/words/words.ts";

/** How far a long import has come. */
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
    <div className="import">
      <p className="import-place">{name}</p>
      <h1>{importProgress[progress]}</h1>
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
    </div>
  );
}

export function ImportFailed({ next }: { next: string }) {
  const { importProgress } = words;
  return (
    <div className="import">
      <h1>{importProgress.failed}</h1>
      <p>{importProgress.failedLead}</p>
      <p>
        <a href={next}>{importProgress.again}</a>
      </p>
    </div>
  );
}
