/** A style sheet as text, for pictures that carry it inside. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
