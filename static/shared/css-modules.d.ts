declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

/** A style sheet for the whole page, imported for its effect. */
declare module '*/page.css';
