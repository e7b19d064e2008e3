/** What two texts are compared by: texts that look alike are alike, also where å was pasted as a with a ring. */
const readable = (text: string): string => text.trim().normalize('NFC').toLocaleLowerCase('da');

export const sameText = (a: string, b: string): boolean => readable(a) === readable(b);
