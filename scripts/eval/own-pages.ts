/** The project's own labelled pages, each set with its floors; paths from the project's root. */
export const OWN_PAGES = [
  /** Written to try the rules: at least two fifths of what a naive matcher finds in them is a trap. */
  { pages: 'tests/fixtures/news', floors: 'tests/eval/floors.json' },
  /** Written as news is, before anybody looked what the engine makes of it: an estimate for pages to come. */
  { pages: 'tests/fixtures/news-plain', floors: 'tests/eval/floors-plain.json' },
] as const;
