/** `/admin`: where editors publish. It knows nothing itself; what it shows is asked for with the editors' token. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Admin } from "#components/admin/admin.tsx";
import { env } from "#lib/env.ts";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Editors", robots: { index: false, follow: false } };

export default function AdminPage() {
  if (env().ADMIN_TOKEN === undefined) notFound();
  return <Admin />;
}
