// The files for download, as responses of the static build.

export const csvFile = (content: string | ReadableStream) =>
  new Response(content, { headers: { 'content-type': 'text/csv; charset=utf-8' } });

export const jsonFile = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
