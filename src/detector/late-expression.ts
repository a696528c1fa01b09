/**
 * An expression that is built when it is first asked for. V8 builds the Unicode classes of a literal wherever it stands, in functions
 * that nobody calls too: half a millisecond each, all at once while the script that holds them is evaluated.
 */
export function lateExpression(source: string, flags: string): () => RegExp {
  let expression: RegExp | undefined;
  return () => {
    expression ??= new RegExp(source, flags);
    return expression;
  };
}
