/** How a verb of the present is made a future: "the part comes soon", "the decision is out on Friday". */

/** Soon. Haraka is left out: it says how something comes, not when. */
export const SOON =
  '(punde|karibuni|hivi karibuni|hivi punde|muda si mrefu|si muda mrefu|siku si nyingi|siku chache|muda mfupi|baada ya muda|baadaye)';

/** The beginning of a time that says when. */
export const DUE =
  '(<WHEN>|<WEEKDAY>|tarehe|saa|wiki|mwezi|ndani ya|kabla ya|kufikia|ifikapo|baada ya|mwishoni|mwisho wa|<DATE>|<DURATION>)';
