import { checks } from './checks/index.ts';
import { pictureOf, type Source } from './picture.ts';
import { type Survey, survey } from './survey.ts';

/** What all checks found in one picture, a line each. */
export function audit(source: Source): readonly string[] {
  return findings(survey(pictureOf(source)));
}

/** What all checks found in a picture that has been walked over, a line each. */
export function findings(picture: Survey): readonly string[] {
  return checks.flatMap(({ code, finds, referenceOnly, find }) =>
    referenceOnly && !picture.reference
      ? []
      : find(picture).map(({ key, detail }) => `${code} ${finds}: ${picture.name}: ${key}: ${detail}`),
  );
}
