import { type NextRequest, NextResponse } from "next/server";
import { addressHeader } from "#lib/locale/address.ts";

/** Tells the layout the address it frames (docs/decisions/language-in-the-address.md). */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(addressHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: "/((?!_next/|export/|icon).*)" };
