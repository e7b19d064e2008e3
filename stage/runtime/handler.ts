/** The file of a function and the name it is exported by, e.g. of `confluence.resolver`. */
export function handlerParts(handler: string): { file: string; name: string } {
  const [file = '', name = ''] = handler.split('.');
  return { file, name };
}
