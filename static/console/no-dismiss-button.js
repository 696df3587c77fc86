/** What stands where a message would have the button that dismisses it: no message of the console has one. */
export default () => null;
