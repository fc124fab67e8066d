import { type Month, shift } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

/** To the months before and after, among all up to the newest or among some, newest first. */
export function MonthLinks({
  month,
  newest,
  folder,
  among = null,
}: {
  month: Month;
  newest: Month;
  folder: "/reviews" | "/summary" | "/returns/outstanding";
  among?: readonly Month[] | null;
}) {
  const { earlier, later } = among ? beside(month, among) : around(month, newest);
  return (
    <span className="month-links">
      {earlier && (
        <a href={`${folder}/${earlier}`}>{words.review.earlier(periodInWords(earlier))}</a>
      )}
      {later && <a href={`${folder}/${later}`}>{words.review.later(periodInWords(later))}</a>}
    </span>
  );
}

type Neighbours = { earlier: Month | undefined; later: Month | undefined };

function around(month: Month, newest: Month): Neighbours {
  const later = shift(month, 1);
  return { earlier: shift(month, -1), later: later <= newest ? later : undefined };
}

const beside = (month: Month, among: readonly Month[]): Neighbours => ({
  earlier: among.find((one) => one < month),
  later: among.findLast((one) => one > month),
});
