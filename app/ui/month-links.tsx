import { type Month, periodInWords, shift } from "#app/domain/period.ts";
import { words } from "./words/english.ts";

/** To the months before and after. */
export function MonthLinks({
  month,
  newest,
  folder,
}: {
  month: Month;
  newest: Month;
  folder: "/reviews" | "/summary" | "/returns/outstanding";
}) {
  const [earlier, later] = [shift(month, -1), shift(month, 1)];
  return (
    <span className="month-links">
      <a href={`${folder}/${earlier}`}>{words.review.earlier(periodInWords(earlier))}</a>
      {later <= newest && (
        <a href={`${folder}/${later}`}>{words.review.later(periodInWords(later))}</a>
      )}
    </span>
  );
}
