/** Where a page of a document is shown to the citizen who holds the declaration. */
export function fileAddress(declaration: string, upload: string, page: number): string {
  return `/api/files/portal/${declaration}/${upload}/${page}`;
}
