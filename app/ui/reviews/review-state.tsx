import type { Month } from "#app/domain/calendar/period.ts";
import { may } from "#app/domain/people/permission.ts";
import type { PublicationTold } from "#app/domain/reviews/publication.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { words } from "#app/words/words.ts";
import { PublishedLine } from "./publication.tsx";
import type { RestatedOnPage } from "./restated.tsx";

type Shown = { month: Month; publication: PublicationTold | null } & Pick<
  RestatedOnPage,
  "restatedSince"
>;

export function ReviewState({ review }: { review: Shown }) {
  const { month, publication, restatedSince } = review;
  const { person } = useFrame();
  if (!publication) {
    return (
      <p className="review-state is-draft">
        {words.publication.draft}{" "}
        {person && may(person, "publish reviews") && (
          <a href={`/reviews/${month}/publication`}>{words.publication.publish}</a>
        )}
      </p>
    );
  }
  return (
    <p className="review-state">
      <PublishedLine publication={publication} />{" "}
      {restatedSince.length > 0 && (
        <a href="#restated-since">{words.restated.count(restatedSince.length)}</a>
      )}{" "}
      {person && may(person, "share summaries") && (
        <>
          <a href={`/summary/${month}`}>{words.publication.inBrief}</a>{" "}
          <a href={`/summary/${month}/links`}>{words.publication.share}</a>
        </>
      )}
    </p>
  );
}

export function SummaryState({ review: { month, publication } }: { review: Shown }) {
  if (publication) {
    return (
      <p className="review-state">
        <PublishedLine publication={publication} />
      </p>
    );
  }
  return (
    <p className="review-state is-draft">
      {words.publication.preview}{" "}
      <a href={`/reviews/${month}/publication`}>{words.publication.publish}</a>
    </p>
  );
}
