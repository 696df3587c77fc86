/*
 * The languages there are: a folder each, and a line here. These are the words that are said outside the console; the
 * console's are many more, and load when somebody opens it.
 */
export { outside as de } from './de/outside';
export { outside as en } from './en/outside';
export { outside as es } from './es/outside';
export { outside as fr } from './fr/outside';
export { outside as ja } from './ja/outside';
export { outside as pt } from './pt/outside';
