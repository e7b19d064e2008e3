export function mended<Document extends { paths: object }>(document: Document): Document;
