/** A courtesy in the middle of a request, with the commas that Russian puts around it. */
export const PLEASE = '(, пожалуйста ,|пожалуйста|, будьте добры ,|, прошу ,)';
