/** The project's own labelled pages, each set with its floors; paths from the project's root. */
export const OWN_PAGES = [
  /** Written to try the rules: at least two fifths of what a naive matcher finds in them is a trap. */
  { pages: 'tests/fixtures/news', floors: 'tests/eval/floors.json' },
  /** Written as news is, before anybody looked what the engine makes of it: an estimate for pages to come. */
  { pages: 'tests/fixtures/news-plain', floors: 'tests/eval/floors-plain.json' },
  /** As those, with every number and event of the records that a page may speak of; first scores in docs/decisions/0081. */
  { pages: 'tests/fixtures/news-dense', floors: 'tests/eval/floors-dense.json' },
  /** As those, later; half of them were looked at when rules were made. First scores in docs/decisions/0081. */
  { pages: 'tests/fixtures/news-unseen', floors: 'tests/eval/floors-unseen.json' },
] as const;
