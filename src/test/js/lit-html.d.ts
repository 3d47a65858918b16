// The same for the types.
declare module '*/lit-html.js' {
  export * from 'lit-html';
}
