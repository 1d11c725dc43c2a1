interface PageHeadProps {
  readonly crumb: string;
  readonly title: string;
  readonly lede: string;
}

/** The head of a page of figures: where one is, what it shows. */
export function PageHead({ crumb, title, lede }: PageHeadProps) {
  return (
    <header className="head">
      <p className="crumb">{crumb}</p>
      <h1 className="kp">{title}</h1>
      <p className="lede">{lede}</p>
    </header>
  );
}
