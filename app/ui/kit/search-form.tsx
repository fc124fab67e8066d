import type { ReactNode } from "react";
import { words } from "#app/words/words.ts";
import { Button, TextField } from "./fields.tsx";

export function SearchForm({
  hint,
  search,
  isFiltered,
  count,
  clear,
  children,
}: {
  hint: string;
  search: string;
  isFiltered: boolean;
  /** "3 of 14 campaigns". */
  count: string;
  clear: string;
  children: ReactNode;
}) {
  const { filter } = words;
  return (
    <search>
      <form method="get" className="search-form">
        <div className="search-words">
          <TextField
            name="search"
            type="search"
            label={filter.search}
            hint={hint}
            defaultValue={search}
            maxLength={200}
            problems={[]}
          />
          <Button>{filter.show}</Button>
        </div>
        <details open={isFiltered}>
          <summary>{filter.more}</summary>
          <div className="search-filters">{children}</div>
        </details>
        <p className="how">
          {count}. {(isFiltered || search !== "") && <a href={clear}>{filter.clear}</a>}
        </p>
      </form>
    </search>
  );
}
