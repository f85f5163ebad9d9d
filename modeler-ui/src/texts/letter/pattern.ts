/** A placeholder, with its expression. Braces inside quotes do not end one. */
export const PLACEHOLDER = /\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}/g;
