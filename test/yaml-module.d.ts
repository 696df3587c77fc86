declare module '*.yml' {
  const parsed: unknown;
  export default parsed;
}
