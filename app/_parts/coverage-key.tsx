import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";

const marks = [
  ["st--on", "lookOn"],
  ["st--late", "lookLate"],
  ["st--held", "lookHeld"],
  ["st--held st--part", "lookPartial"],
  ["st--on st--fail", "lookFailing"],
  ["st--unreadable", "lookUnreadable"],
  ["st--uncollected", "lookUncollected"],
] as const;

/** What the marks of the coverage map mean. */
export function CoverageKey({ locale }: { readonly locale: Locale }) {
  const words = homeWords[locale];
  return (
    <ul className="key" aria-label={words.legend}>
      {marks.map(([mark, word]) => (
        <li key={word}>
          <span className={`st ${mark}`} />
          {words[word]}
        </li>
      ))}
    </ul>
  );
}
