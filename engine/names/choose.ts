import { kindBefore } from './evidence.ts';
import { isDateline, speaksForGovernment } from './metonym.ts';
import type { Profile } from './profile.ts';
import { BAR, type Candidate, type Scene, type Verdict } from './score.ts';
import type { Match } from './walk.ts';

/** Two readings nearer than this are a tie, and a tie is not decided. */
const TIE = 0.06;
/** Readings this far under the bar are no rivals. */
const RIVAL = 0.3;

const NATURE = 0.12;

/** What is likelier when nothing in the text tells: a country, then the larger city, then the region around it. */
export function prior(profile: Profile, kind: 'city' | 'region' | undefined): number {
  switch (profile.kind) {
    case 'country':
      return 0.15;
    case 'place':
      // Seas and rivers have no people, and lend their names to regions.
      if (profile.nature) return NATURE;
      return kind === 'city' ? 0.3 : Math.min(0.14, Math.log10(profile.population + 1) / 50);
    case 'governorate':
      return kind === 'region' ? 0.3 : 0.02;
    default:
      return 0.08;
  }
}

const NONE: readonly string[] = [];

/** Picks one of several records that a name may stand for; under the bar when nothing tells them apart. */
export function choose(match: Match, readings: readonly Candidate[], scene: Scene): Verdict | undefined {
  let [best] = readings as [Candidate];
  let passed: Candidate | undefined;
  if (readings.length === 1)
    return { profile: best.profile, confidence: best.confidence, alternatives: NONE };
  const rest = readings.filter((reading) => reading !== best && reading.confidence > BAR - RIVAL);
  const capital = rest.find((reading) => isSeatOf(best, reading) || isSeatOf(reading, best));
  if (capital !== undefined) {
    const [city, country] = isSeatOf(best, capital) ? [best, capital] : [capital, best];
    // A country that bears the name itself («تونس») is meant unless the text says city.
    const forms = match.group.forms.filter((form) => form.profile === country.profile);
    const own = forms.some((form) => form.entry.label);
    const said = () =>
      forms.some((form) => {
        const need = scene.needs.inBlock(match, form, true);
        return need === 'beside' || need === 'sentence';
      });
    const isCity = kindBefore(match) === 'city';
    best = !isCity && !isDateline(match) && (own || speaksForGovernment(match, said)) ? country : city;
    const other = best === city ? country : city;
    return {
      profile: best.profile,
      confidence: Math.max(city.confidence, country.confidence),
      alternatives: [other.profile.id],
    };
  }
  if (best.profile.kind === 'governorate' && kindBefore(match) !== 'region') {
    // Evidence adds up on the form that needs it; between a city and its own region the bare name means the city.
    const namesake = rest.find(
      (reading) =>
        reading.profile.kind === 'place' &&
        // «البحر الأحمر» is the sea before the governorate on it.
        (isSamePlace(best, reading) || (reading.profile.nature && reading.confidence >= BAR)),
    );
    if (namesake !== undefined) {
      passed = best;
      best = { ...namesake, confidence: Math.max(best.confidence, namesake.confidence) };
    }
  }
  const leading = rest.find(
    (reading) =>
      reading.profile.leads && !best.profile.leads && reading.confidence >= BAR && isNear(best, reading),
  );
  // «غزة»: the city or the strip, a reader's one place; the first pack's record is the fuller one.
  if (leading !== undefined) best = leading;
  const others = readings.filter((reading) => reading.profile !== best.profile);
  const rival = others.find(
    (reading) => reading !== passed && reading.confidence > BAR - RIVAL && !isSamePlace(best, reading),
  );
  const confidence =
    rival !== undefined && best.rank - rival.rank < TIE
      ? Math.min(best.confidence, BAR - 0.01)
      : best.confidence;
  return {
    profile: best.profile,
    confidence,
    alternatives: others.filter((reading) => reading.confidence >= BAR).map((reading) => reading.profile.id),
  };
}

/** A city within a country that lends it its name for its government. */
function isSeatOf(city: Candidate, country: Candidate): boolean {
  return (
    city.profile.kind === 'place' &&
    country.profile.kind === 'country' &&
    city.profile.chain.includes(country.profile.id)
  );
}

/** The city and the governorate named after it, in one country. */
function isSamePlace(a: Candidate, b: Candidate): boolean {
  if (isNear(a, b)) return true;
  if (a.profile.chain.includes(b.profile.id) || b.profile.chain.includes(a.profile.id)) return true;
  const kinds = [a.profile.kind, b.profile.kind];
  return (
    kinds.includes('place') &&
    kinds.includes('governorate') &&
    a.profile.chain.at(-1) === b.profile.chain.at(-1)
  );
}

/** Half a degree: what lies nearer and bears one name is one place to a reader. */
const NEAR = 0.5;

/** Near on the map; or, where one is on no map, in one country and known to different packs («غزة»). */
function isNear(a: Candidate, b: Candidate): boolean {
  const [from, to] = [a.profile.coordinates, b.profile.coordinates];
  if (from !== null && to !== null) {
    return Math.abs(from[0] - to[0]) < NEAR && Math.abs(from[1] - to[1]) < NEAR;
  }
  return (
    a.profile.kind === b.profile.kind &&
    a.profile.leads !== b.profile.leads &&
    a.profile.chain.length > 1 &&
    a.profile.chain.at(-1) === b.profile.chain.at(-1)
  );
}
