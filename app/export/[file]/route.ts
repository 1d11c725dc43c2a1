import { isSize } from "#lib/charts/frame.ts";
import { type FormatId, formats, isFormat } from "#lib/encode/formats.ts";
import { paramsOf, parseFilters } from "#lib/filters.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import type { LoadedView } from "#lib/view.ts";
import { views } from "#lib/views.ts";
import { db } from "../../_db.ts";

export const dynamic = "force-dynamic";

/**
 * Every view as a file: `/export/trend.csv?…`, `.json`, and `.option.json?size=wide` for the drawing
 * that a browser brings to life. The rows are those of the page with the same filters.
 */
export async function GET(request: Request, { params }: RouteContext<"/export/[file]">) {
  const [id = "", ...rest] = (await params).file.split(".");
  const view = views.get(id);
  const extension = rest.join(".");
  if (view === undefined || !(isFormat(extension) || extension === "option.json")) {
    return new Response("no such file\n", { status: 404 });
  }
  const search = new URL(request.url).searchParams;
  const filters = parseFilters(paramsOf(search));
  const loaded = await view.load(db, filters, parseLocale(search.get("lang")));
  return isFormat(extension) ? file(loaded, extension) : option(loaded, search.get("size"));
}

function option({ draw }: LoadedView, size: string | null): Response {
  if (draw === undefined || !isSize(size))
    return new Response("no such drawing\n", { status: 404 });
  return Response.json(draw(size));
}

function file({ id, info, rows, settled }: LoadedView, extension: FormatId): Response {
  const { type, encode } = formats[extension];
  const years = settled.years.length === 0 ? "" : `-${settled.years[0]}-${settled.years.at(-1)}`;
  const name = `gongkai-atlas-${id}${years}.${extension}`;
  return new Response(streamOf(encode(info, rows)), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-cache",
    },
  });
}

function streamOf(chunks: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      chunks.return(undefined);
    },
  });
}
