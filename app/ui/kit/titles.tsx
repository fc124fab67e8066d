import type { ReactNode } from "react";

export const TitledSection = ({
  id,
  title,
  className,
  children,
}: {
  id: string;
  title: string;
  className?: string;
  children: ReactNode;
}) => (
  <section aria-labelledby={id} className={className}>
    <h2 className="section-title" id={id}>
      {title}
    </h2>
    {children}
  </section>
);

export const Facts = ({
  rows,
}: {
  rows: readonly (readonly [name: string, fact: ReactNode])[];
}) => (
  <dl className="facts">
    {rows.map(([name, fact]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
);
