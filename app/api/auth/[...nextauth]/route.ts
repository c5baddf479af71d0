import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "#lib/auth/index.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth answers for its own addresses and keeps its own token against forged forms. */
function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions()) as Promise<Response>;
}

export { handle as GET, handle as POST };
